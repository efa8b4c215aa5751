'use client'

import { formatLink } from '@/lib/diagnosis/link'
import { format } from '@/lib/format'
import { AnswerList } from './answer-list'
import { useFlow } from './flow'
import { ScreenTitle } from './screen-title'
import { emptySession, withAnswer } from './session'
import { stopGates } from './view'

/** Before any arithmetic: the signs of fraud. Not a question, and not counted. */
export function SafetyView() {
  const { data, session } = useFlow()
  const { safety } = data.strings
  const signs = stopGates(data.model).map(({ id, question, answers }) => ({
    id,
    text: data.words.gates[id]?.label ?? id,
    to: withAnswer(session, question, answers[0] ?? ''),
  }))
  const { context } = session
  const elsewhere = data.signs.map(({ id, label, page, question, answer, version }) => ({
    id,
    text: label,
    href: page + formatLink(withAnswer({ ...emptySession, context }, question, answer), version),
  }))
  return (
    <div className="prose">
      <div className="head">
        <p className="kind">{format(safety.problem, { title: data.problem })}</p>
        <ScreenTitle>{safety.title}</ScreenTitle>
        <p className="lead">{safety.lead}</p>
      </div>
      <AnswerList
        label={safety.title}
        options={[...signs, ...elsewhere, { id: 'none', text: safety.none, ui: { safe: true } }]}
      />
    </div>
  )
}
