'use client'

import { AnswerList } from './answer-list'
import { BackLink } from './back-link'
import type { ChecklistData } from './data'
import { useFlow } from './flow'
import { ScreenTitle } from './screen-title'
import { withContext } from './session'

type Part = 'carrier' | 'platform'

function choicesOf(
  { carriers, providers, strings }: ChecklistData,
  part: Part,
): { id: string; text: string }[] {
  if (part === 'carrier') return carriers.map((id) => ({ id, text: providers[id]?.name ?? id }))
  const { iphone, android } = strings.context.platforms
  return [
    { id: 'iphone', text: iphone },
    { id: 'android', text: android },
  ]
}

/** One tap about the surroundings, where the fixes depend on it. Not a question, and not counted. */
export function ContextView({ part }: { part: Part }) {
  const { data, session, ui } = useFlow()
  const { context, question } = data.strings
  const passed = part === 'carrier' ? { asked: true } : { chosen: true }
  const options = choicesOf(data, part).map(({ id, text }) => ({
    id,
    text,
    to: withContext(session, part, id),
    ui: passed,
    note: ui.change && session.context[part] === id ? question.now : undefined,
  }))
  const unknown = {
    id: 'other',
    text: context[part].none,
    to: withContext(session, part, 'other'),
    ui: passed,
    unsure: true,
  }
  return (
    <div className="prose">
      <div className="head">
        <p className="kind">{ui.change ? question.again : context.kicker}</p>
        <ScreenTitle>{context[part].ask}</ScreenTitle>
        <p className="lead">{context[part].help}</p>
      </div>
      <AnswerList label={context[part].ask} options={[...options, unknown]} />
      <p className="skipline">
        <BackLink />
      </p>
    </div>
  )
}
