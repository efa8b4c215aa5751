'use client'

import { Icon } from '@/components/icons'
import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import type { RankedFix } from '@/lib/diagnosis/types'
import { format } from '@/lib/format'
import { PlainSteps } from './fix-steps'
import { useFlow } from './flow'
import { guideAt } from './guides'
import { fixLine, fixText } from './texts'

/** The next two fixes, folded. */
export function MoreFixes({ fixes }: { fixes: RankedFix[] }) {
  const { data } = useFlow()
  const { result } = data.strings
  if (!fixes.length) return null
  return (
    <section className="sec" aria-labelledby="more-fixes">
      <h2 id="more-fixes">{result.more}</h2>
      <div className="folds">
        {fixes.map((fix, index) => {
          const words = fixText(data, fix)
          const guide = guideAt(data, fix.guide)
          if (!words) return null
          return (
            <details className="fold" key={fix.id}>
              <summary>
                <span className="b" aria-hidden="true">
                  {index + 2}
                </span>
                <span>
                  <b>{words.title}</b>
                  <small>{fixLine(data, fix.id)}</small>
                </span>
                <Icon name="chevron" className="i chev" />
              </summary>
              <div className="in">
                <p>
                  <RichText text={words.why} />
                </p>
                <PlainSteps steps={words.steps} />
                {guide && (
                  <SiteLink className="textbtn" href={guide.url}>
                    {format(result.guideOf, { title: guide.title })}
                  </SiteLink>
                )}
              </div>
            </details>
          )
        })}
      </div>
    </section>
  )
}
