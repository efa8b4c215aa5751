import { describe, expect, it } from 'vitest'
import { evaluate } from '@/lib/diagnosis/evaluate'
import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import type { Model, Session } from '@/lib/diagnosis/types'
import { session } from './fixture'

/** How deep the tree of questions is written down; beyond, only who knows nothing is followed to the end. */
const DEEP = 3

const HEADER = `What this checklist does after each set of answers: the next question, and the first fix if nobody asked on.
Every answer to the first ${DEEP} questions that the engine chooses, then "I don't know" to the end, each safety answer, each answer alone.
A test compares it. When a change is meant, write it anew and read the difference: npx vitest run tests/diagnosis/snapshot.test.ts -u
`

const same = (answers: Session['answers']) =>
  Object.entries(answers)
    .map((pair) => pair.join('.'))
    .join(' ') || '(nothing)'

/** One line of the file: what was said, and what follows. */
function line(model: Model, answers: Session['answers']): { text: string; next: string | null } {
  const { gate, next, fixes } = evaluate(model, session({ answers }))
  const action = gate
    ? `stop ${gate.id}`
    : next
      ? `ask ${next.id}, else ${fixes[0]?.id}`
      : `fix ${fixes[0]?.id}`
  return { text: `${same(answers)} → ${action}`, next: next?.id ?? null }
}

function walk(model: Model, answers: Session['answers'], depth: number): string[] {
  const { text, next } = line(model, answers)
  const question = model.questions.find(({ id }) => id === next)
  if (!question) return [text]
  const choices = depth < DEEP ? [...question.answers.map(({ id }) => id), 'dont-know'] : ['dont-know']
  const silent = Object.values(answers).every((answer) => answer === 'dont-know')
  if (depth >= DEEP && !silent) return [text]
  return [text, ...choices.flatMap((answer) => walk(model, { ...answers, [question.id]: answer }, depth + 1))]
}

function snapshot(model: Model): string {
  const alone = model.questions.flatMap(({ id, answers }) =>
    answers.map((answer) => line(model, { [id]: answer.id }).text),
  )
  return `${HEADER}\n${[...new Set([...walk(model, {}, 0), ...alone])].join('\n')}\n`
}

describe.each(modelProblems())('%s', { timeout: 120_000 }, (problem) => {
  it('answers lead where they led before', async () => {
    const text = snapshot(loadModel(problem) as Model)
    expect(text.split('\n').length).toBeLessThan(500)
    await expect(text).toMatchFileSnapshot(`snapshots/${problem}.txt`)
  })
})
