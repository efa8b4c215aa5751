'use client'

import type { ReactNode } from 'react'
import type { Context } from '@/lib/diagnosis/types'
import { format } from '@/lib/format'
import { StateLink, useFlow } from './flow'
import { emptySession, guessPhone, withContext } from './session'
import { contextText, saidOf } from './texts'
import { usedContext } from './view'

/** One line: what was asked, what was said, and the way to change it. */
export function SaidRow({ what, said, children }: { what: string; said: string; children: ReactNode }) {
  return (
    <li>
      <span>
        <small>{what}</small>
        <b>{said}</b>
      </span>
      {children}
    </li>
  )
}

/** "Change", with the thing named for people who hear the link alone. */
function ChangeLink({ id, what }: { id: string; what: string }) {
  const { data, session } = useFlow()
  const { soFar } = data.strings
  const { ticked } = saidOf(data, session, id)
  return (
    <StateLink ui={{ change: ticked ? 'ticks' : id }} label={format(soFar.changeWhat, { what })}>
      {soFar.change}
    </StateLink>
  )
}

/** What the person answered to a question, or ticked, and the way to change it. */
export function AnswerRow({ question }: { question: string }) {
  const { data, session } = useFlow()
  const { what, said, ticked } = saidOf(data, session, question)
  return (
    <SaidRow what={ticked ? data.strings.ticks.said : what} said={said}>
      <ChangeLink id={question} what={what} />
    </SaidRow>
  )
}

/** Carrier, phone, service and channel: what is known or guessed, each of them changeable. */
function ContextRows() {
  const { data, session, ui } = useFlow()
  const { context, soFar } = data.strings
  const used = usedContext(data.model)
  return (['provider', 'carrier', 'platform', 'channel'] satisfies (keyof Context)[]).map((part) => {
    const name = contextText(data, session, part)
    const what = context[part].short
    if (part === 'provider' || part === 'channel') {
      if (!name) return null
      return (
        <SaidRow key={part} what={what} said={name}>
          <StateLink to={withContext(session, part, 'other')} label={format(soFar.removeWhat, { what })}>
            {soFar.remove}
          </StateLink>
        </SaidRow>
      )
    }
    if (!name && !used.has(part)) return null
    const guessed =
      part === 'platform' &&
      name &&
      !ui.chosen &&
      guessPhone(navigator.userAgent) === session.context.platform
    return (
      <SaidRow
        key={part}
        what={what}
        said={guessed ? format(context.platform.guessed, { name }) : (name ?? context.notSaid)}
      >
        <ChangeLink id={part} what={what} />
      </SaidRow>
    )
  })
}

/** Everything that the person has said, in the order of the questions' list. */
export function SoFar() {
  const { data, session } = useFlow()
  const { soFar } = data.strings
  return (
    <section aria-labelledby="so-far">
      <h2 id="so-far" className="rail-title">
        {soFar.title}
      </h2>
      <ul className="sofar">
        <ContextRows />
        {[...session.ticked, ...Object.keys(session.answers)].map((question) => (
          <AnswerRow key={question} question={question} />
        ))}
      </ul>
      <StartAgain />
      <p className="note">{soFar.address}</p>
    </section>
  )
}

/** Back to a page that knows nothing. */
export function StartAgain() {
  const { data } = useFlow()
  return (
    <StateLink className="textbtn" to={emptySession} fresh>
      {data.strings.soFar.again}
    </StateLink>
  )
}
