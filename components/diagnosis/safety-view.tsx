'use client'

import { format } from '@/lib/format'
import { AnswerList } from './answer-list'
import { useFlow } from './flow'
import { ScreenTitle } from './screen-title'
import { withAnswer } from './session'
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
  return (
    <div className="prose">
      <div className="head">
        <p className="kind">{format(safety.problem, { title: data.problem })}</p>
        <ScreenTitle>{safety.title}</ScreenTitle>
        <p className="lead">{safety.lead}</p>
      </div>
      <AnswerList
        label={safety.title}
        options={[...signs, { id: 'none', text: safety.none, ui: { safe: true } }]}
      />
    </div>
  )
}
