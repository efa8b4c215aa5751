import { SiteLink } from '@/components/site-link'
import type { SearchMessages } from '@/lib/search/messages'
import type { SearchHit } from '@/lib/search/types'
import { Marked } from './marked'

/** The message that the reader typed, with the first thing to do. */
export function ExactMessage({
  hit: { record, titleRanges },
  messages,
}: {
  hit: SearchHit
  messages: SearchMessages['page']
}) {
  return (
    <section className="now" aria-labelledby="exact">
      <h2 id="exact">{messages.exact}</h2>
      <div>
        <span className="screen">
          {record.heading && <b>{record.heading}</b>}
          <Marked text={record.title} ranges={titleRanges} />
        </span>
        <p>{record.summary}</p>
        {record.step && (
          <p>
            <b>{messages.first}</b> {record.step}
          </p>
        )}
        <div className="btns">
          <SiteLink className="btn" href={record.url}>
            {messages.open}
          </SiteLink>
        </div>
      </div>
    </section>
  )
}
