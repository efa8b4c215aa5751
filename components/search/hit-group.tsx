import { SiteLink } from '@/components/site-link'
import type { Group } from '@/lib/search/groups'
import type { SearchMessages } from '@/lib/search/messages'
import type { TextHit } from '@/lib/search/types'
import { Marked } from './marked'
import { WhyFound } from './why-found'

/** The results of one kind, as a list of links. */
export function HitGroup({
  group: { kind, hits },
  messages,
}: {
  group: Group<TextHit>
  messages: SearchMessages
}) {
  const id = `found-${kind}`
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>
        {messages.list.kinds[kind]} <span>{hits.length}</span>
      </h2>
      <ul className="hits">
        {hits.map((hit) => (
          <li key={hit.record.url}>
            <h3 className={kind === 'error' ? 'mono' : undefined}>
              <SiteLink href={hit.record.url}>
                <Marked text={hit.record.title} ranges={hit.titleRanges} />
              </SiteLink>
            </h3>
            <p>
              <Marked text={hit.summary} ranges={hit.summaryRanges} />
            </p>
            <WhyFound hit={hit} words={messages.page} />
          </li>
        ))}
      </ul>
    </section>
  )
}
