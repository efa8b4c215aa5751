'use client'

import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import { StateLink, useFlow } from './flow'
import { AnswerRow } from './so-far'
import { saidOf } from './texts'

/** The person's own answers that speak for the first fix, the strongest first. */
export function Because() {
  const { data, outcome } = useFlow()
  const { result } = data.strings
  return (
    <section aria-labelledby="because">
      <h2 id="because" className="rail-title">
        {result.because}
      </h2>
      {outcome.reasons.length === 0 && <p>{result.noReason}</p>}
      <ul className="sofar">
        {outcome.reasons.map(({ question }) => (
          <AnswerRow key={question} question={question} />
        ))}
      </ul>
      {outcome.next && (
        <StateLink className="textbtn" ui={{ fixes: false }}>
          {result.askMore}
        </StateLink>
      )}
    </section>
  )
}

/** The one answer to be sure about: without it the first fix would be another, or much less likely. */
export function Mattered() {
  const { data, session, outcome } = useFlow()
  const { result } = data.strings
  if (!outcome.decisive) return null
  const { said, ticked } = saidOf(data, session, outcome.decisive)
  const text = ticked ? result.matteredTicked : result.matteredText
  return (
    <section className="out" aria-labelledby="mattered">
      <Icon name="info" />
      <div>
        <h2 id="mattered">{result.mattered}</h2>
        <p>{format(text, { answer: said })}</p>
        <StateLink className="textbtn" ui={{ change: ticked ? 'ticks' : outcome.decisive }}>
          {result.look}
        </StateLink>
      </div>
    </section>
  )
}
