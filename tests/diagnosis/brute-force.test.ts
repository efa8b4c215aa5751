import { describe, expect, it } from 'vitest'
import { expectedMinutes, order, usedFixes } from '@/lib/diagnosis/fixes'
import { type Answers, posterior } from '@/lib/diagnosis/posterior'
import { FRICTION, nextQuestion } from '@/lib/diagnosis/question'
import { chance } from '@/lib/diagnosis/simulate/chance'
import { type Table, tableOf } from '@/lib/diagnosis/table'
import type { Model } from '@/lib/diagnosis/types'
import { ANYBODY, fix, model, question, session } from './fixture'

/*
 * Tiny checklists are solved exactly: every question, fix and call in every order (dynamic programming over what is
 * known and what was tried). The engine looks one step ahead and asks nothing after a fix; the best plan may do both
 * at will. Both pay the same: time and friction of a question, cost of a fix, the call in the end.
 * Fixes cost enough here for a question to matter: a plan without questions has to fail the bar that the engine passes.
 */
const PROBLEMS = 300
/** On problems this small one step of look-ahead is nearly perfect, so the bar is higher than the 5 % one would accept. */
const BAR = 1.02
const WORST = 1.1

function tiny(seed: number): Model {
  const pick = <T>(name: string, list: T[]) => list[Math.floor(chance(seed, name) * list.length)] as T
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, n) => `${kind}${n}`)
  const causes = ids('c', 3 + Math.floor(chance(seed, 'causes') * 2))
  const weights = (name: string) =>
    Object.fromEntries(causes.map((cause) => [cause, pick(`${name}${cause}`, [0.02, 0.25, 1, 30])]))
  return model({
    contactMinutes: pick('contact', [90, 120]),
    causes: causes.map((id) => ({
      id,
      prior: pick(`prior${id}`, [8, 8, 16]),
      priorWhen: [],
      where: 'phone',
    })),
    questions: ids('q', 2 + Math.floor(chance(seed, 'questions') * 2)).map((id) =>
      question(id, weights(id), {
        minutes: pick(`minutes${id}`, [0.1, 0.3]),
        dontKnow: pick(`dk${id}`, [0.05, 0.15]),
      }),
    ),
    fixes: ids('f', 3).map((id, n) =>
      fix(
        id,
        { [causes[n] ?? '']: pick(`${id} own`, [0.7, 0.92]), [pick(`${id} by`, causes)]: 0.35 },
        { minutes: pick(`cost${id}`, [5, 10, 20, 30]) },
      ),
    ),
  })
}

/** Chance of each answer, and the causes after it. */
function branches(table: Table, p: Float64Array, answers: Answers, id: string) {
  const entry = table.questions.get(id)
  return (entry?.question.answers ?? []).map((answer, a) => ({
    share: (entry?.chance[a] ?? p).reduce((sum, value, c) => sum + value * (p[c] ?? 0), 0),
    answers: { ...answers, [id]: answer.id },
  }))
}

/** Causes after the answers and the fixes that failed, with the chance that all of those fail as their sum. */
function left(table: Table, answers: Answers, tried: number[]): Float64Array {
  const p = posterior(table, answers)
  for (const f of tried)
    for (const { cause, works } of table.fixes[f]?.treats ?? []) p[cause] = (p[cause] ?? 0) * (1 - works)
  return p
}

/** Least expected minutes of any plan. */
function best(table: Table, answers: Answers, asked: string[], tried: number[]): number {
  const mass = left(table, answers, tried)
  const open = mass.reduce((sum, value) => sum + value, 0)
  const p = mass.map((value) => value / open)
  const ways = [table.model.contactMinutes]
  table.fixes.forEach((entry, f) => {
    if (tried.includes(f)) return
    const cured = entry.treats.reduce((sum, { cause, works }) => sum + (p[cause] ?? 0) * works, 0)
    if (cured > 0) ways.push(entry.cost + (1 - cured) * best(table, answers, asked, [...tried, f]))
  })
  for (const { question: one } of table.questions.values()) {
    if (asked.includes(one.id)) continue
    const next = [...asked, one.id]
    const known = branches(table, p, answers, one.id).reduce(
      (sum, branch) => sum + branch.share * best(table, branch.answers, next, tried),
      0,
    )
    const unknown = one.dontKnow ? one.dontKnow * best(table, answers, next, tried) : 0
    ways.push(one.minutes + FRICTION + unknown + (1 - one.dontKnow) * known)
  }
  return Math.min(...ways)
}

/** Expected minutes of what the engine really does. */
function engine(table: Table, given: Record<string, string>): number {
  const answers = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== 'dont-know'))
  const p = posterior(table, answers)
  const next = nextQuestion(table, session({ answers: given }), answers, p)
  if (!next) return expectedMinutes(table, p, usedFixes(table, answers))
  const one = table.questions.get(next.id)?.question
  if (!one) throw new Error('asks what does not exist')
  const known = branches(table, p, given, one.id).reduce(
    (sum, branch) => sum + branch.share * engine(table, branch.answers),
    0,
  )
  const unknown = engine(table, { ...given, [one.id]: 'dont-know' })
  return one.minutes + FRICTION + one.dontKnow * unknown + (1 - one.dontKnow) * known
}

describe('on problems small enough to be solved exactly', { timeout: 120_000 }, () => {
  const solved = Array.from({ length: PROBLEMS }, (_, seed) => {
    const table = tableOf(tiny(seed), ANYBODY)
    const optimum = best(table, {}, [], [])
    const silent = expectedMinutes(table, table.prior, usedFixes(table, {}))
    return { ours: engine(table, {}) / optimum, silent: silent / optimum }
  })
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length

  it('nobody beats the optimum: the two calculations agree on what things cost', () => {
    expect(Math.min(...solved.map(({ ours }) => ours))).toBeGreaterThanOrEqual(1 - 1e-9)
  })

  it(`the engine costs at most ${BAR} times the optimum on average, and never ${WORST} times`, () => {
    expect(mean(solved.map(({ ours }) => ours))).toBeLessThanOrEqual(BAR)
    expect(Math.max(...solved.map(({ ours }) => ours))).toBeLessThanOrEqual(WORST)
  })

  it('a plan that asks nothing does not pass', () => {
    expect(mean(solved.map(({ silent }) => silent))).toBeGreaterThan(2 * BAR - 1)
  })

  it('the order of fixes alone is the best one where each fix has a cause of its own', () => {
    const single = model({
      fixes: [
        fix('a', { number: 0.7 }),
        fix('b', { block: 0.92 }, { minutes: 9 }),
        fix('c', { filter: 0.7 }),
      ],
      questions: [],
    })
    const table = tableOf(single, ANYBODY)
    expect(order(table, table.prior, usedFixes(table, {}))).toHaveLength(3)
    expect(engine(table, {})).toBeCloseTo(best(table, {}, [], []), 9)
  })
})
