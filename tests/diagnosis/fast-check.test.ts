import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, plan } from '@/lib/diagnosis/evaluate'
import { expectedMinutes, usedFixes } from '@/lib/diagnosis/fixes'
import { formatLink, parseLink } from '@/lib/diagnosis/link'
import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import { afterTried, evidenceOf, posterior } from '@/lib/diagnosis/posterior'
import { FRICTION, nextQuestion } from '@/lib/diagnosis/question'
import { holds as fits, type QuestionTable, tableOf } from '@/lib/diagnosis/table'
import type { Context, Model, Session } from '@/lib/diagnosis/types'

const CONTEXT = {
  provider: ['other', 'apple', 'kucoin', 'ssa'],
  carrier: ['other', 't-mobile', 'att'],
  platform: ['other', 'iphone', 'android', 'mac'],
  channel: ['other', 'text', 'call', 'authenticator'],
} as const
const RUNS = { numRuns: 25, seed: 20261122 }

const contexts: fc.Arbitrary<Context> = fc.record({
  provider: fc.constantFrom(...CONTEXT.provider),
  carrier: fc.constantFrom(...CONTEXT.carrier),
  platform: fc.constantFrom(...CONTEXT.platform),
  channel: fc.constantFrom(...CONTEXT.channel),
})

/** Any state that a link of this checklist can hold: up to seven answers, three failures, any ticks. */
function sessions(model: Model): fc.Arbitrary<Session> {
  const answer = fc
    .constantFrom(...model.questions)
    .chain(({ id, answers }) =>
      fc.tuple(fc.constant(id), fc.constantFrom(...answers.map((one) => one.id), 'dont-know')),
    )
  const tried = fc.record({
    fix: fc.constantFrom(...model.fixes.map(({ id }) => id)),
    result: fc.constantFrom('no' as const, 'little' as const, 'unsure' as const),
  })
  const tickable = model.questions.filter(({ tickedMeans }) => tickedMeans).map(({ id }) => id)
  return fc.record({
    context: contexts,
    answers: fc
      .uniqueArray(answer, { selector: ([id]) => id, maxLength: 7 })
      .map((list) => Object.fromEntries(list)),
    tried: fc.uniqueArray(tried, { selector: ({ fix }) => fix, maxLength: 3 }),
    ticked: fc.subarray(tickable),
  })
}

/** Sums of the same numbers in another order differ in the last place. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'number' ? Number(part.toFixed(9)) : part))

/** The chances of the causes, by id. */
function chances(model: Model, session: Session): Map<string, number> {
  const table = tableOf(model, session.context)
  const p = afterTried(table, posterior(table, evidenceOf(model, session)), session.tried)
  return new Map(table.causes.map((id, c) => [id, p[c] ?? 0]))
}

describe.each(modelProblems())('whatever anybody says in %s', { timeout: 120_000 }, (problem) => {
  const model = loadModel(problem) as Model
  const any = sessions(model)
  const holds = (property: (session: Session) => void) => fc.assert(fc.property(any, property), RUNS)

  it('the order of the answers and ticks does not matter', () => {
    fc.assert(
      fc.property(any, fc.integer(), (session, turn) => {
        const entries = Object.entries(session.answers)
        const at = entries.length ? Math.abs(turn) % entries.length : 0
        const turned = [...entries.slice(at), ...entries.slice(0, at)].reverse()
        const other = {
          ...session,
          answers: Object.fromEntries(turned),
          ticked: [...session.ticked].reverse(),
        }
        expect(rounded(evaluate(model, other))).toEqual(rounded(evaluate(model, session)))
      }),
      RUNS,
    )
  })

  it('“I don’t know” moves no cause and no fix', () =>
    holds((session) => {
      const free = model.questions.find(
        ({ id }) => !Object.hasOwn(session.answers, id) && !session.ticked.includes(id),
      )
      if (!free) return
      const more = { ...session, answers: { ...session.answers, [free.id]: 'dont-know' } }
      expect(chances(model, more)).toEqual(chances(model, session))
      expect(plan(model, more)).toEqual(plan(model, session))
    }))

  it('an answer that is taken back leaves nothing behind', () =>
    holds((session) => {
      const before = rounded(evaluate(model, session))
      const [question] = model.questions.filter(({ id }) => !Object.hasOwn(session.answers, id))
      if (!question) return
      const given: Session['answers'] = { ...session.answers, [question.id]: question.answers[0]?.id ?? '' }
      evaluate(model, { ...session, answers: given })
      delete given[question.id]
      expect(rounded(evaluate(model, { ...session, answers: given }))).toEqual(before)
    }))

  it('a fix that failed raises none of its causes against one that it does not touch', () =>
    holds((session) => {
      const [first] = plan(model, session)
      const treats = model.fixes.find(({ id }) => id === first?.id)?.treats.map(({ cause }) => cause) ?? []
      if (!first) return
      const before = chances(model, session)
      const after = chances(model, { ...session, tried: [...session.tried, { fix: first.id, result: 'no' }] })
      const others = [...before.keys()].filter((cause) => !treats.includes(cause))
      const against = (of: Map<string, number>, cause: string, other: string) =>
        (of.get(cause) ?? 0) / (of.get(other) ?? 1)
      for (const cause of treats.filter((id) => before.has(id)))
        for (const other of others)
          expect(against(after, cause, other)).toBeLessThanOrEqual(against(before, cause, other) * (1 + 1e-9))
    }))

  it('the same input gives the same output, and is left as it was', () =>
    holds((session) => {
      const copy = structuredClone(session)
      expect(evaluate(model, session)).toEqual(evaluate(model, copy))
      expect(session).toEqual(copy)
    }))

  it('a link brings back exactly what it was made from', () =>
    holds((session) => {
      const { session: back, ignored } = parseLink(formatLink(session, model.version), model, CONTEXT)
      expect(ignored).toEqual([])
      expect(back).toEqual({ ...session, ticked: [...session.ticked].sort() })
    }))

  it('no text makes the reader of links fail', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const query of [text, `a=${text}`, `t=${text}&k=${text}`])
          expect(() => evaluate(model, parseLink(query, model, CONTEXT).session)).not.toThrow()
      }),
      RUNS,
    )
  })

  it('a question is asked only if it saves time, and none saves more, worked out from scratch', () =>
    holds((session) => {
      const plain = { ...session, tried: [] }
      const table = tableOf(model, plain.context)
      const answers = evidenceOf(model, plain)
      const p = posterior(table, answers)
      const now = expectedMinutes(table, p, usedFixes(table, answers))
      const known = ({ question, chance }: QuestionTable) =>
        question.answers.reduce((sum, { id }, a) => {
          const share = (chance[a] ?? p).reduce((all, value, c) => all + value * (p[c] ?? 0), 0)
          const given = { ...answers, [question.id]: id }
          return sum + share * expectedMinutes(table, posterior(table, given), usedFixes(table, given))
        }, 0)
      const minutes = (entry: QuestionTable) => {
        const { minutes: time, dontKnow } = entry.question
        return time + FRICTION + dontKnow * now + (1 - dontKnow) * known(entry)
      }
      const next = nextQuestion(table, plain, answers, p)
      const asked = next && table.questions.get(next.id)
      if (!asked) return
      expect(known(asked)).toBeLessThan(now)
      const others = [...table.questions.values()].filter(
        ({ question: { id, safety, when } }) =>
          !safety &&
          !Object.hasOwn(plain.answers, id) &&
          !plain.ticked.includes(id) &&
          fits(when, plain.context),
      )
      expect(minutes(asked)).toBeLessThanOrEqual(Math.min(...others.map(minutes)) + 1e-9)
    }))
})
