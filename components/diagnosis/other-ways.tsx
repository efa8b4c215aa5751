'use client'

import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import { useFlow } from './flow'
import { guideAt } from './guides'
import { fixText } from './texts'

/** Ways in that go past the missing code: always shown, never ranked, because they cure nothing. */
export function OtherWays({ title }: { title: string }) {
  const { data, session, outcome } = useFlow()
  const provider = data.providers[session.context.provider]
  return (
    <section className="sec" aria-labelledby="other-ways">
      <h2 id="other-ways">{title}</h2>
      {outcome.bypass.length === 0 && <p>{data.strings.result.bypassNone}</p>}
      {outcome.bypass.map((fix) => {
        const words = fixText(data, fix)
        const guide = guideAt(data, fix.guide)
        if (!words) return null
        return (
          <div key={fix.id}>
            <h3>{guide ? <SiteLink href={guide.url}>{words.title}</SiteLink> : words.title}</h3>
            <p>
              <RichText text={words.why} />
            </p>
          </div>
        )
      })}
      {provider && (
        <p>
          <SiteLink className="textbtn" href={provider.url}>
            {provider.name}
          </SiteLink>
        </p>
      )}
    </section>
  )
}
