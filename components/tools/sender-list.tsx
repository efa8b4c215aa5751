import type { Sender } from '@/lib/tools/senders'
import { SenderFound } from './sender-check'
import type { ToolWords } from './words'

/** Every sender that is known, for readers without a script and for those who would rather look themselves. */
export function SenderList({
  senders,
  locale,
  words,
}: {
  senders: Sender[]
  locale: string
  words: ToolWords['sender']
}) {
  const values = [...new Set(senders.map(({ value }) => value))].sort()
  return (
    <section className="sec" aria-labelledby="all-senders">
      <h2 id="all-senders">{words.list}</h2>
      <p>{words.listNote}</p>
      <dl className="facts">
        {values.map((value) => (
          <div key={value}>
            <dt>
              <bdi className="mono">{value}</bdi>
            </dt>
            <dd>
              <ul className="senders">
                {senders
                  .filter((sender) => sender.value === value)
                  .map((sender) => (
                    <SenderFound key={sender.provider.url} sender={sender} locale={locale} words={words} />
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
