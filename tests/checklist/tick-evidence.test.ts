import { describe, expect, it } from 'vitest'
import { emptySession, withAnswer, withTicks } from '@/components/diagnosis/session'
import { readYaml } from '@/lib/content/yaml'
import { evaluate } from '@/lib/diagnosis/evaluate'
import { lintModel } from '@/lib/diagnosis/lint/model'
import { lintWords } from '@/lib/diagnosis/lint/words'
import { loadModel, loadProblemWords, modelPath, modelProblems } from '@/lib/diagnosis/load'
import { modelFileSchema } from '@/lib/diagnosis/schema'
import type { Model } from '@/lib/diagnosis/types'
import { model } from './fixture'

const withLine = (more: Partial<Model['questions'][number]>, part: Partial<Model> = {}): Model => ({
  ...model,
  questions: model.questions.map((question) =>
    question.id === 'digits' ? { ...question, ...more } : question,
  ),
  ...part,
})
const chance = (of: Model, session = withTicks(emptySession, ['digits'])) =>
  evaluate(of, session).ranking.find(({ id }) => id === 'wrong-number')?.p ?? 0
const ticked = { tickedMeans: 'differ' }

describe('a tick as evidence', () => {
  it('follows the report rate r and the rate of false ticks f: r·P + f·(1 − P)', () => {
    const share = (weights: Record<string, number>, cause: string) => (weights[cause] ?? 1) / 2
    const [match, differ] = model.questions[0]?.answers ?? []
    const sure = model.causes.map(({ id, prior }) => {
      const [no, yes] = [match, differ].map((answer) => share(answer?.weights ?? {}, id)) as [number, number]
      const p = yes / (yes + no)
      return { id, mass: prior * (0.6 * p + 0.02 * (1 - p)) }
    })
    const sum = sure.reduce((total, { mass }) => total + mass, 0)
    const wanted = (sure.find(({ id }) => id === 'wrong-number')?.mass ?? 0) / sum
    expect(chance(withLine({ ...ticked, reportRate: 0.6 }))).toBeCloseTo(wanted, 10)
  })

  it('is stronger where most people report what is true', () => {
    const rates = [0.3, 0.6, 0.85].map((reportRate) => chance(withLine({ ...ticked, reportRate })))
    expect([...rates].sort((a, b) => a - b)).toEqual(rates)
  })

  it('gives way to an answer, and an empty box says nothing', () => {
    const lined = withLine({ ...ticked, reportRate: 0.6 })
    const both = { ...withAnswer(emptySession, 'digits', 'match'), ticked: ['digits'] }
    expect(chance(lined, both)).toBe(chance(lined, withAnswer(emptySession, 'digits', 'match')))
    expect(chance(lined, emptySession)).toBe(chance(model, emptySession))
  })

  it('fires gates and forbids fixes like the answer', () => {
    const fixes = model.fixes.map((fix) =>
      fix.id === 'check-number' || fix.id === 'another-way'
        ? { ...fix, never: { answers: { digits: ['differ'] } } }
        : fix,
    )
    const gates = [
      { id: 'g', kind: 'stop' as const, question: 'digits', answers: ['differ'], guide: 'guide-told' },
    ]
    const session = withTicks(emptySession, ['digits'])
    const outcome = evaluate(withLine({ ...ticked, reportRate: 0.6 }, { fixes }), session)
    expect(outcome.fixes.map(({ id }) => id)).not.toContain('check-number')
    expect(outcome.bypass).toEqual([])
    expect(outcome.reasons.every(({ answer }) => answer === 'differ')).toBe(true)
    expect(evaluate(withLine(ticked, { gates }), session).gate?.id).toBe('g')
  })
})

describe('the opening checklists', () => {
  const lines = (problem: string) =>
    (loadModel(problem)?.questions ?? []).filter(({ tickedMeans }) => tickedMeans)

  it('are those of the two longest problems', () => {
    expect(modelProblems().filter((problem) => lines(problem).length)).toEqual(['lost-access', 'no-text'])
  })

  it.each(['lost-access', 'no-text'])('%s: five to eight lines, each with words of its own', (problem) => {
    const words = loadProblemWords('en', problem)
    const said = lines(problem).map(({ id }) => words.questions[id]?.tick)
    expect(said.length).toBeGreaterThanOrEqual(5)
    expect(said.length).toBeLessThanOrEqual(8)
    expect(new Set(said).size).toBe(said.length)
    expect(said).not.toContain(undefined)
  })
})

describe('the check of an opening checklist', () => {
  const file = readYaml(modelPath('no-text'), modelFileSchema).data
  const words = loadProblemWords('en', 'no-text')
  const messages = (found: [PropertyKey[], string][]) =>
    found.map(([path, message]) => `${path.join('.')} ${message}`).join('\n')
  const nothing = { causes: new Set<string>(), guides: new Set<string>(), providers: new Set<string>() }

  it('wants words for each line, and no line without a meaning', () => {
    const { abroad, ...rest } = words.questions
    const silent = { ...abroad, tick: undefined } as NonNullable<typeof abroad>
    expect(messages(lintWords(file, { ...words, questions: { ...rest, abroad: silent } }))).toMatch(
      /^questions\.abroad needs "tick"/,
    )
    const said = { ...words.questions.signal, tick: 'I have no signal' } as NonNullable<typeof abroad>
    expect(messages(lintWords(file, { ...words, questions: { ...words.questions, signal: said } }))).toMatch(
      /^questions\.signal has a "tick" line/,
    )
    expect(lintWords(file, words)).toEqual([])
  })

  it('wants five to eight lines', () => {
    const two = Object.entries(file.questions).map(([id, question]) => [
      id,
      { ...question, tickedMeans: ['abroad', 'requests'].includes(id) ? question.tickedMeans : undefined },
    ])
    expect(messages(lintModel({ ...file, questions: Object.fromEntries(two) }, nothing))).toContain(
      'questions has 2 lines for an opening checklist',
    )
    expect(messages(lintModel(file, nothing))).not.toContain('opening checklist')
  })
})
