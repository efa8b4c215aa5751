import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '@/lib/content/yaml'
import { lintCases } from '@/lib/diagnosis/lint/cases'
import { loadModel, modelPath, modelProblems } from '@/lib/diagnosis/load'
import { modelFileSchema } from '@/lib/diagnosis/schema'
import { hits, playCases } from '@/lib/diagnosis/simulate/cases'
import { casesPath, casesSchema, readCases } from '@/lib/diagnosis/simulate/cases-schema'
import { stampOf } from '@/lib/diagnosis/simulate/report'
import { simulate } from '@/lib/diagnosis/simulate/run'
import type { Model } from '@/lib/diagnosis/types'
import { model } from './fixture'

const NO_EMAIL = parseYaml(readFileSync(modelPath('no-email'), 'utf8'), 'model.yaml', modelFileSchema).data
const known = { guides: new Set<string>(), causes: new Set<string>(), providers: new Set(['apple']) }

/** Findings about people of the email checklist, apart from causes that nobody has here. */
function lint(text: string): string[] {
  const read = parseYaml(text, 'cases.yaml', casesSchema)
  return lintCases(NO_EMAIL, known, read.data)
    .filter(([path]) => path.length)
    .map(([path, message]) => `${read.lineOf(path)} ${path.join('.')}: ${message}`)
}

const person = (part: string) =>
  `- { id: a, causes: [delay], split: held-out, source: facts, answers: {}, story: Waits. }\n- { ${part} }\n`

describe('people retold by hand', { timeout: 60_000 }, () => {
  it.each(modelProblems())('%s has them, and none is shown what would harm', (problem) => {
    expect(existsSync(casesPath(problem))).toBe(true)
    const results = playCases(loadModel(problem) as Model, readCases(problem)?.data ?? [])
    expect(
      results.filter(({ harmful }) => harmful.length).map(({ one, harmful }) => `${one.id} ${harmful}`),
    ).toEqual([])
    const ours = hits(results)
    const list = hits(results, ({ listRank }) => listRank)
    expect(ours.first).toBeGreaterThan(list.first)
    expect(ours.three).toBeGreaterThan(list.three)
  })

  it.each([
    ['an unknown cause', 'causes: [none]', '2 1.causes: "none" is unknown'],
    [
      'an unknown question',
      'answers: { none: x }',
      '2 1.answers.none: "none" is unknown; the model has no such',
    ],
    [
      'an unknown answer',
      'answers: { waited: never }',
      '2 1.answers.waited: "never" is unknown; it must be an answer',
    ],
    ['an unknown fix', 'mustNotShow: [none]', '2 1.mustNotShow: "none" is unknown'],
    ['an unknown service', 'context: { provider: none }', '2 1.context: "none" is unknown'],
    ['the same name twice', 'id: a', '2 1.id: "a" is the name of another person'],
  ])('%s is found with its line', (_, part, finding) => {
    const rest = {
      id: 'b',
      causes: '[delay]',
      split: 'tune',
      source: 'facts',
      answers: '{}',
      story: 'Waits.',
    }
    const parts = Object.entries(rest)
      .filter(([key]) => !part.startsWith(`${key}:`))
      .map(([key, value]) => `${key}: ${value}`)
    expect(lint(person([part, ...parts].join(', '))).join('\n')).toContain(finding)
  })

  it('a cause without two people, and too few kept back, are mistakes', () => {
    const tune = '- { id: a, causes: [delay], split: tune, source: facts, answers: {}, story: Waits. }\n'
    const found = lintCases(NO_EMAIL, known, parseYaml(tune, 'cases.yaml', casesSchema).data).map(
      ([, text]) => text,
    )
    expect(found).toContain('the cause "delay" has 1 of 2 people: retell more')
    expect(found).toContain('only 0 of 1 people are held out; 40 % have to be')
  })

  it('a person without a source is refused with file and line', () => {
    const text = person('id: b, causes: [delay], split: tune, answers: {}, story: Waits.')
    expect(() => parseYaml(text, 'cases.yaml', casesSchema)).toThrow(/cases\.yaml:2 .*source/)
  })
})

describe('the simulation', () => {
  const [first, second] = [simulate(model(), 200), simulate(model(), 200)]
  const row = (crowd: string, policy: string) =>
    first.find((one) => one.crowd === crowd && one.policy === policy) as (typeof first)[number]

  it('gives the same figures every time', () => expect(second).toEqual(first))

  it('nobody does better than who knows the cause, and questions help', () => {
    for (const one of first.filter(({ crowd }) => crowd === 'right'))
      expect(one.minutes).toBeGreaterThanOrEqual(row('right', 'oracle').minutes - 0.5)
    expect(row('right', 'ours').minutes).toBeLessThan(row('right', 'cheapest').minutes)
  })

  it('wrong answers and unknown causes cost time', () => {
    expect(row('mistaken', 'ours').minutes).toBeGreaterThan(row('right', 'ours').minutes)
    expect(row('two-causes', 'ours').contact).toBeGreaterThan(row('right', 'ours').contact)
  })

  it('docs/diagnosis.md was written for the models as they are', () => {
    const models = modelProblems().map((problem) => loadModel(problem) as Model)
    const stamp = stampOf(models.map((model) => [model, readCases(model.problem)?.data ?? []]))
    expect(readFileSync('docs/diagnosis.md', 'utf8')).toContain(stamp)
  })
})
