import { asTick, type Table } from './table'
import type { Model, Session } from './types'

/** Answers that carry evidence: question id → answer id, marked where it was only ticked. */
export type Answers = Record<string, string>

/** Scales to a sum of 1, in place. */
export function normalise(p: Float64Array): Float64Array {
  let sum = 0
  for (const value of p) sum += value
  for (let c = 0; c < p.length; c++) p[c] = (p[c] ?? 0) / sum
  return p
}

/**
 * What a session says: known questions with known answers. "I don't know" says nothing and is left out;
 * a tick of an opening checklist counts as the answer it stands for, an empty box as nothing.
 */
export function evidenceOf(model: Model, session: Session): Answers {
  const found: Answers = {}
  for (const question of model.questions) {
    const { id, answers, tickedMeans } = question
    const given = session.answers[id]
    if (Object.hasOwn(session.answers, id)) {
      if (given && answers.some((answer) => answer.id === given)) found[id] = given
    } else if (tickedMeans && session.ticked.includes(id)) found[id] = asTick(tickedMeans)
  }
  return found
}

function multiply(p: Float64Array, row: Float64Array): void {
  for (let c = 0; c < p.length; c++) p[c] = (p[c] ?? 0) * (row[c] ?? 1)
}

/** The one of two factors that says more, in either direction: all that a group of questions says of a cause. */
export const further = (a: number, b: number) => (Math.abs(Math.log(b)) > Math.abs(Math.log(a)) ? b : a)

/** By group of questions: what the answers given so far say of each cause. */
export function groupFactors(table: Table, answers: Answers): Map<string, Float64Array> {
  const groups = new Map<string, Float64Array>()
  for (const [id, answer] of Object.entries(answers)) {
    const entry = table.questions.get(id)
    const row = entry?.factor.get(answer)
    const group = entry?.question.group
    if (!row || !group) continue
    const kept = groups.get(group)
    groups.set(group, kept ? kept.map((value, c) => further(value, row[c] ?? 1)) : row)
  }
  return groups
}

/**
 * Chance of each cause after the answers: prior times one factor an answer (naive Bayes, one cause at a time).
 * Answers of one group count once for a cause, with the strongest. The order of answers cannot matter.
 */
export function posterior(table: Table, answers: Answers): Float64Array {
  const p = Float64Array.from(table.prior)
  for (const [id, answer] of Object.entries(answers)) {
    const entry = table.questions.get(id)
    const row = entry?.factor.get(answer)
    if (row && !entry?.question.group) multiply(p, row)
  }
  for (const row of groupFactors(table, answers).values()) multiply(p, row)
  return normalise(p)
}

/**
 * A fix that failed is evidence: each cause it treats keeps the share that the fix would not have cured.
 * "A little better" and "could not tell" leave the causes as they are.
 */
export function afterTried(table: Table, p: Float64Array, tried: Session['tried']): Float64Array {
  const next = Float64Array.from(p)
  for (const { fix, result } of tried) {
    if (result !== 'no') continue
    for (const { cause, works } of table.model.fixes.find(({ id }) => id === fix)?.treats ?? []) {
      const c = table.causes.indexOf(cause)
      if (c >= 0) next[c] = (next[c] ?? 0) * (1 - works)
    }
  }
  return normalise(next)
}
