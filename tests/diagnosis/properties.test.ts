import { describe, expect, it } from 'vitest'
import { evaluate, plan } from '@/lib/diagnosis/evaluate'
import { generator } from '@/lib/diagnosis/explore'
import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import { tableOf } from '@/lib/diagnosis/table'
import type { Model, Session } from '@/lib/diagnosis/types'
import { ANYBODY, session } from './fixture'

const PEOPLE = 25

/** People with drawn answers, "I don't know" among them; the same in every run. */
function people(model: Model): Session[] {
  const random = generator(11)
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: PEOPLE }, () => {
    const asked = model.questions.filter(() => random() < 0.2)
    const answers = asked.map(
      ({ id, answers: list }) => [id, pick([...list.map((answer) => answer.id), 'dont-know'])] as const,
    )
    const tried =
      random() < 0.3 ? [{ fix: pick(model.fixes).id, result: pick(['no', 'little', 'unsure'] as const) }] : []
    return session({ answers: Object.fromEntries(answers), tried })
  })
}

const reversed = (answers: Session['answers']) => Object.fromEntries(Object.entries(answers).reverse())

describe.each(modelProblems())('%s', { timeout: 60_000 }, (problem) => {
  const model = loadModel(problem) as Model
  const all = people(model)
  const rounded = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (_, part) =>
      typeof part === 'number' ? Number(part.toFixed(9)) : part,
    )

  it('gives the same for the same input, in whatever order the answers stand', () => {
    for (const person of all) {
      const outcome = rounded(evaluate(model, person))
      expect(rounded(evaluate(model, structuredClone(person)))).toEqual(outcome)
      expect(rounded(evaluate(model, { ...person, answers: reversed(person.answers) }))).toEqual(outcome)
    }
  })

  it('"I don’t know" leaves ranking and plan as they are', () => {
    for (const person of all) {
      const known = Object.fromEntries(
        Object.entries(person.answers).filter(([, answer]) => answer !== 'dont-know'),
      )
      const silent = Object.fromEntries(model.questions.map(({ id }) => [id, known[id] ?? 'dont-know']))
      expect(evaluate(model, { ...person, answers: silent }).ranking).toEqual(
        evaluate(model, { ...person, answers: known }).ranking,
      )
    }
  })

  it('a failed fix raises none of its causes against the others', () => {
    for (const person of all) {
      const [first] = plan(model, person)
      if (!first) continue
      const treated = new Set(model.fixes.find(({ id }) => id === first.id)?.treats.map(({ cause }) => cause))
      const before = evaluate(model, person).ranking
      const after = evaluate(model, {
        ...person,
        tried: [...person.tried, { fix: first.id, result: 'no' }],
      }).ranking
      const other = before.find(({ id }) => !treated.has(id))
      const of = (list: typeof before, id: string) => list.find((cause) => cause.id === id)?.p ?? 0
      for (const cause of treated) {
        expect(of(after, cause) / of(after, other?.id ?? '')).toBeLessThanOrEqual(
          of(before, cause) / of(before, other?.id ?? '') + 1e-9,
        )
      }
    }
  })

  it('what speaks for a cause raises it against causes about which nothing is said', () => {
    const table = tableOf(model, ANYBODY)
    for (const { question, factor } of table.questions.values()) {
      for (const { id, weights } of question.answers) {
        for (const [cause, weight] of Object.entries(weights)) {
          const real = factor.get(id)?.[table.causes.indexOf(cause)] ?? weight
          expect(Math.sign(Math.log(real)), `${question.id}.${id} ${cause}`).toBe(Math.sign(Math.log(weight)))
        }
      }
    }
  })

  it('chances are chances: they add up to one', () => {
    for (const person of all) {
      const ranking = evaluate(model, person).ranking
      expect(ranking.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 9)
      expect(ranking.every(({ p }) => p > 0 && p <= 1)).toBe(true)
    }
  })

  it('never ranks a fix of high risk or another way in, and names each fix once', () => {
    const barred = new Set([
      ...model.bypass,
      ...model.fixes.filter(({ risk }) => risk === 'high').map(({ id }) => id),
    ])
    for (const person of all) {
      const ids = plan(model, person).map(({ id }) => id)
      expect(ids.filter((id) => barred.has(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      for (const { fix } of person.tried) expect(ids).not.toContain(fix)
    }
  })

  it('ends for everybody within its limits, and who knows nothing still gets three fixes', () => {
    for (const person of [session(), ...all.slice(0, 8)].map((one) => ({
      ...one,
      answers: {},
      tried: [],
    }))) {
      const draw = generator(3)
      let outcome = evaluate(model, person)
      let asked = 0
      while (outcome.next) {
        const list = model.questions.find(({ id }) => id === outcome.next?.id)?.answers ?? []
        const answers: Session['answers'] = {
          ...person.answers,
          [outcome.next.id]: draw() < 0.5 ? 'dont-know' : (list[0]?.id ?? 'dont-know'),
        }
        person.answers = answers
        outcome = evaluate(model, person)
        asked += 1
      }
      expect(asked).toBeLessThanOrEqual(model.maxAsked)
      expect(outcome.answered).toBeLessThanOrEqual(model.maxAnswered)
    }
    const silent = Object.fromEntries(
      model.questions.filter(({ safety }) => !safety).map(({ id }) => [id, 'dont-know']),
    )
    expect(plan(model, session({ answers: silent })).length).toBeGreaterThanOrEqual(3)
  })

  it('decides within a few milliseconds', () => {
    const times = all.slice(0, 21).map((person) => {
      const start = process.cpuUsage()
      evaluate(model, { ...person, tried: [] })
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    const median = times.sort((a, b) => a - b)[10] ?? 0
    expect(median).toBeLessThan(15)
  })
})
