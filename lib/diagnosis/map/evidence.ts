import type { ModelFile, Strength } from '../schema'

/** What one answer says, as its author wrote it. */
export interface Effect {
  answer: string
  strength: Strength
  causes: string[]
  because: string
  basis: string
}

/** One question as a table: a row for each cause that it says anything about, a column for each answer. */
export interface Evidence {
  answers: string[]
  rows: { cause: string; cells: Strength[] }[]
  effects: Effect[]
}

/**
 * The evidence of a question in the author's words. Rows are in the order of the model's causes.
 * Where two effects of one answer name the same cause, the later one holds, as in `compileModel`.
 * @throws Error when the model has no such question
 */
export function evidenceOf(file: Pick<ModelFile, 'causes' | 'questions'>, question: string): Evidence {
  const found = file.questions[question]
  if (!found) throw new Error(`the model has no question "${question}"`)
  const answers = Object.keys(found.answers)
  const effects = answers.flatMap((answer) =>
    (found.answers[answer]?.effects ?? []).map((effect) => ({ answer, ...effect })),
  )
  const strengthOf = (cause: string, answer: string) =>
    effects.findLast((effect) => effect.answer === answer && effect.causes.includes(cause))?.strength ??
    'neutral'
  const rows = Object.keys(file.causes)
    .map((cause) => ({ cause, cells: answers.map((answer) => strengthOf(cause, answer)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== 'neutral'))
  return { answers, rows, effects }
}
