import { SiteLink } from '@/components/site-link'
import { SAME_MESSAGE } from '@/lib/search/likeness'
import type { SearchMessages } from '@/lib/search/messages'
import type { TextHit } from '@/lib/search/types'
import { Marked } from './marked'
import { WhyFound } from './why-found'

/** The best answer, large, with the first thing to do: the message that was typed, where to start, or one page. */
export function BestAnswer({ hit, words }: { hit: TextHit; words: SearchMessages['page'] }) {
  const { record, titleRanges, summary, summaryRanges, heading, step, message } = hit
  const isMessage = record.kind === 'error'
  const isCheck = record.kind === 'checklist'
  const title = isMessage && message >= SAME_MESSAGE ? words.exact : isCheck ? words.startHere : words.best
  return (
    <section className="now" aria-labelledby="best">
      <h2 id="best">{title}</h2>
      <div>
        {isMessage ? (
          <span className="screen">
            {heading && <b>{heading}</b>}
            <Marked text={record.title} ranges={titleRanges} />
          </span>
        ) : (
          <h3>
            <Marked text={record.title} ranges={titleRanges} />
          </h3>
        )}
        <p>
          <Marked text={summary} ranges={summaryRanges} />
        </p>
        {step && (
          <p>
            <b>{words.first}</b> {step}
          </p>
        )}
        <div className="btns">
          <SiteLink className="btn" href={record.url}>
            {isMessage ? words.open : isCheck ? words.openCheck : words.openAny}
          </SiteLink>
        </div>
        <WhyFound hit={hit} words={words} />
      </div>
    </section>
  )
}
