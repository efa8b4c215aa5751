'use client'

import { useEffect } from 'react'
import { evaluate } from '@/lib/diagnosis/evaluate'
import { formatLink } from '@/lib/diagnosis/link'
import type { Model, Outcome, Session } from '@/lib/diagnosis/types'
import { whenIdle } from './after-paint'
import { withAnswer, withTried } from './session'
import type { View } from './view'

/** What the engine says for the states that one tap can lead to, by their links. */
let known = new Map<string, Outcome>()

/** What the engine says for a session; at once, where it has thought of it before. */
export function outcomeOf(model: Model, session: Session): Outcome {
  return known.get(model.problem + formatLink(session, model.version)) ?? evaluate(model, session)
}

/** The states to which most taps on a screen lead. */
function reached(model: Model, session: Session, { fixes }: Outcome, view: View): Session[] {
  if (view.kind === 'question') {
    const answers = model.questions.find(({ id }) => id === view.id)?.answers ?? []
    return [...answers.map(({ id }) => id), 'dont-know'].map((answer) => withAnswer(session, view.id, answer))
  }
  const first = fixes[0]?.id
  if (view.kind !== 'result' || !first) return [session]
  return (['no', 'unsure'] as const).map((result) => withTried(session, first, result))
}

/** While the reader reads: works out what each answer on the screen would lead to, one at a time. */
export function useThinkAhead(model: Model, session: Session, outcome: Outcome, view: View): void {
  const question = view.kind === 'question' ? view.id : view.kind
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is another object each time; its name tells
  useEffect(() => {
    let left = true
    const here = `${model.problem}${formatLink(session, model.version)}`
    known = new Map([[here, outcome]])
    const states = reached(model, session, outcome, view)
    const think = () => {
      const state = left ? states.shift() : undefined
      if (!state) return
      const next = outcomeOf(model, state)
      if (!next.next) void next.fixes
      void next.legs
      known.set(model.problem + formatLink(state, model.version), next)
      whenIdle(think)
    }
    whenIdle(think)
    return () => {
      left = false
    }
  }, [model, session, outcome, question])
}
