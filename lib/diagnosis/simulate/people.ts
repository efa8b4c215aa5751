import { FALSE_TICK, type FixTable, type Table } from '../table'
import type { ModelQuestion } from '../types'
import { chance, draw } from './chance'
import type { Crowd } from './truth'

/** Somebody drawn from a world: known by a number, from which all that they answer follows. */
export interface Person {
  seed: number
  truth: Table
  /** Places of their causes in the world's table; empty: a cause that no fix treats. */
  causes: number[]
}

export function personOf(truth: Table, crowd: Crowd, seed: number): Person {
  const kind = chance(seed, 'kind')
  const { twoCauses = 0, noFix = 0 } = crowd
  const first = draw(seed, 'first cause', truth.prior)
  if (kind < noFix) return { seed, truth, causes: [] }
  if (kind >= noFix + twoCauses) return { seed, truth, causes: [first] }
  const others = truth.prior.map((prior, c) => (c === first ? 0 : prior))
  return { seed, truth, causes: [first, draw(seed, 'second cause', others)] }
}

/**
 * What a person answers to a question: with several causes each speaks, with none the usual answers hold.
 * @returns an answer id or `dont-know`
 */
export function answerOf({ seed, truth, causes }: Person, id: string): string {
  const entry = truth.questions.get(id)
  if (!entry || chance(seed, `unsure/${id}`) < entry.question.dontKnow) return 'dont-know'
  const { answers } = entry.question
  const weights = entry.chance.map((row, a) => {
    const factor = entry.factor.get(answers[a]?.id ?? '')
    const usual = (row[0] ?? 0) / (factor?.[0] ?? 1)
    return causes.reduce((weight, c) => weight * (factor?.[c] ?? 1), usual)
  })
  return answers[draw(seed, `answer/${id}`, weights)]?.id ?? 'dont-know'
}

/** Lines of the opening checklist that a person ticks: some of those that are true, and now and then another. */
export function ticksOf(person: Person, lines: ModelQuestion[]): string[] {
  return lines
    .filter(({ id, tickedMeans, reportRate = 1 }) => {
      const rate = answerOf(person, id) === tickedMeans ? reportRate : FALSE_TICK
      return chance(person.seed, `tick/${id}`) < rate
    })
    .map(({ id }) => id)
}

/** Causes of a person that a fix cures. */
export function curesOf({ seed, truth, causes }: Person, { fix }: Pick<FixTable, 'fix'>): number[] {
  const treats = truth.fixes.find((entry) => entry.fix.id === fix.id)?.treats ?? []
  return causes.filter((c) =>
    treats.some(({ cause, works }) => cause === c && chance(seed, `cure/${fix.id}/${c}`) < works),
  )
}
