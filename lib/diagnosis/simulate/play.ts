import { FAILED_FIX } from '../table'
import type { Model } from '../types'
import { answerOf, curesOf, type Person, ticksOf } from './people'
import type { Policy } from './policies'

/** Reading one line of an opening checklist. */
const LINE_MINUTES = 4 / 60

/** How it went for one person. */
export interface Result {
  /** Reading, answering, trying, a quarter of the waiting, and the call in the end. Patience is not counted. */
  minutes: number
  asked: number
  /** Place of the fix after which all was well; 0 when a person had to be asked. */
  solvedBy: number
  /** A wrong cause was called "most likely". */
  wrongSure: boolean
}

/** Lets one person go one way from start to end. */
export function helped(model: Model, policy: Policy, person: Person): Result {
  const answers: Record<string, string> = {}
  let minutes = 0
  for (const { id, safety, minutes: time } of policy.safety ? model.questions : []) {
    if (!safety) continue
    answers[id] = answerOf(person, id)
    minutes += time
  }
  const lines = policy.lines ?? []
  const ticked = ticksOf(person, lines)
  minutes += lines.length * LINE_MINUTES
  let turn = policy.turn(answers, person, ticked)
  let asked = 0
  while (turn.ask !== null) {
    const id = turn.ask
    answers[id] = answerOf(person, id)
    minutes += model.questions.find((question) => question.id === id)?.minutes ?? 0
    asked += 1
    turn = policy.turn(answers, person, ticked)
  }
  const sure = person.causes.map((c) => person.truth.causes[c])
  const wrongSure = turn.sure !== null && !sure.includes(turn.sure)
  const left = new Set(person.causes)
  for (const [place, entry] of turn.fixes.entries()) {
    minutes += entry.cost - FAILED_FIX
    for (const c of curesOf(person, entry)) left.delete(c)
    if (person.causes.length && !left.size) return { minutes, asked, solvedBy: place + 1, wrongSure }
  }
  return { minutes: minutes + model.contactMinutes, asked, solvedBy: 0, wrongSure }
}
