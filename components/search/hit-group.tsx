import { SiteLink } from '@/components/site-link'
import type { Group } from '@/lib/search/groups'
import type { SearchMessages } from '@/lib/search/messages'
import { Marked } from './marked'

/** The results of one kind, as a list of links. */
export function HitGroup({
  group: { kind, hits },
  messages,
}: {
  group: Group
  messages: SearchMessages['box']
}) {
  const id = `found-${kind}`
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>
        {messages.kinds[kind]} <span>{hits.length}</span>
      </h2>
      <ul className="hits">
        {hits.map(({ record, titleRanges, summaryRanges }) => (
          <li key={record.url}>
            <h3 className={kind === 'error' ? 'mono' : undefined}>
              <SiteLink href={record.url}>
                <Marked text={record.title} ranges={titleRanges} />
              </SiteLink>
            </h3>
            <p>
              <Marked text={record.summary} ranges={summaryRanges} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
