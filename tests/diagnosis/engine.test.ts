import { describe, expect, it } from 'vitest'
import { evaluate, plan } from '@/lib/diagnosis/evaluate'
import { weigh } from '@/lib/diagnosis/explain'
import { expectedMinutes, usedFixes } from '@/lib/diagnosis/fixes'
import { posterior } from '@/lib/diagnosis/posterior'
import { tableOf } from '@/lib/diagnosis/table'
import type { Model } from '@/lib/diagnosis/types'
import { ANYBODY, fix, model, question, session } from './fixture'

const chance = (of: Model, answers: Record<string, string>, cause: string) =>
  evaluate(of, session({ answers })).ranking.find(({ id }) => id === cause)?.p ?? 0
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

describe('posterior', () => {
  it('follows the formula: base rate times weight, normalized, with slips', () => {
    const yes = (weight: number) => 0.95 * (weight / (weight + 1)) + 0.025
    const parts = { number: (8 / 19) * yes(30), block: (8 / 19) * yes(0.25), filter: (3 / 19) * yes(1) }
    const sum = parts.number + parts.block + parts.filter
    for (const [cause, part] of Object.entries(parts))
      expect(chance(model(), { differ: 'yes' }, cause)).toBeCloseTo(part / sum, 12)
  })

  it.each([
    ['I do not know', { differ: 'dont-know' }],
    ['an unknown answer', { differ: 'perhaps' }],
    ['an unknown question', { nothing: 'yes' }],
  ])('%s says nothing', (_, answers) => {
    expect(evaluate(model(), session({ answers })).ranking).toEqual(evaluate(model(), session()).ranking)
  })

  it('counts only the strongest answer of a group', () => {
    const strong = question('a', { block: 30 }, { group: 'line' })
    const both = model({ questions: [strong, question('b', { block: 4 }, { group: 'line' })] })
    expect(chance(both, { a: 'yes', b: 'yes' }, 'block')).toBeCloseTo(chance(both, { a: 'yes' }, 'block'), 12)
    const apart = model({ questions: [strong, question('b', { block: 4 })] })
    expect(chance(apart, { a: 'yes', b: 'yes' }, 'block')).toBeGreaterThan(
      chance(apart, { a: 'yes' }, 'block'),
    )
  })

  it('takes another frequency in a context, and leaves out what cannot be', () => {
    const at = (context: object) =>
      evaluate(model(), session({ context: { ...ANYBODY, ...context } })).ranking
    expect(at({ carrier: 't-mobile' })[0]?.id).toBe('block')
    expect(ids(at({ platform: 'windows' }))).not.toContain('filter')
  })

  it('counts a tick as its answer and an empty box as nothing', () => {
    const boxes = model({ questions: [question('differ', { number: 30 }, { tickedMeans: 'yes' })] })
    const ticked = evaluate(boxes, session({ ticked: ['differ'] }))
    expect(ticked.ranking).toEqual(evaluate(boxes, session({ answers: { differ: 'yes' } })).ranking)
    expect(ticked.next).toBeNull()
  })
})

describe('fixes', () => {
  it('come by chance over cost', () => {
    expect(ids(plan(model(), session()))).toEqual(['change-number', 'look', 'call'])
  })

  it('are left out when they cost more than they save', () => {
    expect(ids(plan(model({ contactMinutes: 13 }), session()))).not.toContain('call')
  })

  it('of high risk are never ranked, nor those under another way in', () => {
    const risky = fix('reset', { number: 0.92, block: 0.92, filter: 0.92 }, { minutes: 1, risk: 'high' })
    const list = [...model().fixes, risky, fix('backup', { number: 0.92 }, { minutes: 1 })]
    const outcome = evaluate(model({ fixes: list, bypass: ['backup'] }), session())
    expect(ids(outcome.fixes)).toEqual(['change-number', 'look', 'call'])
    expect(ids(outcome.bypass)).toEqual(['backup'])
  })

  it.each([
    [
      'in a context',
      { context: { platform: ['iphone'] } },
      session({ context: { ...ANYBODY, platform: 'iphone' } }),
    ],
    ['after an answer', { answers: { looked: ['no'] } }, session({ answers: { looked: 'no' } })],
  ])('are never offered where a rule forbids it: %s', (_, never, person) => {
    const list = model().fixes.map((entry) => (entry.id === 'look' ? { ...entry, never } : entry))
    expect(ids(plan(model({ fixes: list }), person))).not.toContain('look')
    expect(ids(plan(model({ fixes: list }), session()))).toContain('look')
  })

  it('lead to the guide of the context', () => {
    const guides = [{ when: { carrier: ['att'] }, guide: 'att-page' }, { guide: 'any-carrier#script' }]
    const own = model({ fixes: [fix('call', { block: 0.92 }, { guides })] })
    expect(plan(own, session())[0]?.guide).toBe('any-carrier#script')
    expect(plan(own, session({ context: { ...ANYBODY, carrier: 'att' } }))[0]?.guide).toBe('att-page')
  })

  it('that failed are evidence: 1 minus the chance of a cure stays of each cause', () => {
    const before = evaluate(model(), session())
    const after = evaluate(model(), session({ tried: [{ fix: 'change-number', result: 'no' }] }))
    const of = (outcome: typeof before, id: string) =>
      outcome.ranking.find((cause) => cause.id === id)?.p ?? 0
    expect(of(after, 'number') / of(after, 'block')).toBeCloseTo(
      (0.3 * of(before, 'number')) / of(before, 'block'),
      12,
    )
    expect(ids(after.fixes)).not.toContain('change-number')
  })

  it.each(['little', 'unsure'] as const)('that helped "%s" are done, and the causes stay', (result) => {
    const after = evaluate(model(), session({ tried: [{ fix: 'change-number', result }] }))
    expect(after.ranking).toEqual(evaluate(model(), session()).ranking)
    expect(ids(after.fixes)).toEqual(['look', 'call'])
  })

  it('end the questions once one was tried', () => {
    expect(evaluate(model(), session()).next).not.toBeNull()
    expect(evaluate(model(), session({ tried: [{ fix: 'look', result: 'no' }] })).next).toBeNull()
  })

  it('are in the best of all orders when each treats one cause (every order tried by hand)', () => {
    const table = tableOf(model(), ANYBODY)
    const orders = [0, 1, 2].flatMap((a) => [0, 1, 2].filter((b) => b !== a).map((b) => [a, b, 3 - a - b]))
    const minutes = orders.map((list) => {
      let open = 1
      const spent = list.reduce((sum, f) => {
        const entry = table.fixes[f]
        const cost = sum + open * (entry?.cost ?? 0)
        open -= (entry?.treats ?? []).reduce(
          (cured, { cause, works }) => cured + (table.prior[cause] ?? 0) * works,
          0,
        )
        return cost
      }, 0)
      return spent + open * 60
    })
    expect(expectedMinutes(table, table.prior, usedFixes(table, {}))).toBeCloseTo(Math.min(...minutes), 9)
  })
})

describe('questions', () => {
  it('stop at four answers or seven questions', () => {
    const many = model({
      questions: Array.from({ length: 9 }, (_, n) =>
        question(`q${n}`, { [['number', 'block', 'filter'][n % 3] ?? '']: 30 }),
      ),
    })
    const given = (count: number, answer: string) =>
      session({ answers: Object.fromEntries(Array.from({ length: count }, (_, n) => [`q${n}`, answer])) })
    expect(evaluate(many, given(3, 'dont-know')).next).not.toBeNull()
    expect(evaluate(many, given(7, 'dont-know')).next).toBeNull()
    expect(evaluate(many, given(4, 'no')).next).toBeNull()
    expect(evaluate(many, given(4, 'no')).answered).toBe(4)
  })

  it('stop when one cause is sure and something quick and safe can be done', () => {
    const sure = session({ answers: { differ: 'yes', 'none-come': 'no' } })
    const quick = evaluate(model(), sure)
    expect(quick.ranking[0]?.p).toBeGreaterThan(0.8)
    expect(quick.next).toBeNull()
  })

  it('are worth nothing when no answer changes the plan', () => {
    expect(evaluate(model({ questions: [question('idle', {})] }), session()).next).toBeNull()
  })

  it('say which causes each answer points to', () => {
    const { next } = evaluate(model(), session())
    expect(next?.id).toBe('none-come')
    expect(next?.pointsTo.yes?.[0]).toBe('block')
    expect(next?.pointsTo.no?.[0]).toBe('number')
  })

  it('of the safety screen and of another context are never chosen', () => {
    const safe = model({
      questions: [
        question('differ', { number: 30 }, { safety: true }),
        question('looked', { number: 30 }, { when: { platform: ['iphone'] } }),
      ],
    })
    expect(evaluate(safe, session()).next).toBeNull()
    expect(evaluate(safe, session({ answers: { differ: 'yes' } })).answered).toBe(0)
    expect(evaluate(safe, session({ context: { ...ANYBODY, platform: 'iphone' } })).next?.id).toBe('looked')
  })
})

describe('gates', () => {
  const gate = { id: 'fraud', question: 'looked', answers: ['yes'], guide: 'guide-call' }

  it('of kind stop end everything, and their own fix comes first', () => {
    const stopped = evaluate(
      model({ gates: [{ ...gate, kind: 'stop' }] }),
      session({ answers: { looked: 'yes' } }),
    )
    expect(stopped.gate?.id).toBe('fraud')
    expect(stopped.next).toBeNull()
    expect(stopped.fixes[0]?.id).toBe('call')
  })

  it('of kind banner are shown and the questions go on', () => {
    const warned = evaluate(
      model({ gates: [{ ...gate, kind: 'banner', answers: ['no'] }] }),
      session({ answers: { looked: 'no' } }),
    )
    expect(warned.gate).toBeNull()
    expect(ids(warned.banners)).toEqual(['fraud'])
    expect(warned.next).not.toBeNull()
  })

  it('stay silent without their answer', () => {
    const calm = evaluate(
      model({ gates: [{ ...gate, kind: 'stop' }] }),
      session({ answers: { looked: 'dont-know' } }),
    )
    expect(calm.gate).toBeNull()
  })
})

describe('what the page explains', () => {
  const answers = { differ: 'yes', looked: 'no' }

  it('reasons add up to the whole change of the log odds', () => {
    const table = tableOf(model(), ANYBODY)
    const odds = (p: number) => Math.log(p / (1 - p))
    const total = weigh(table, answers, 'number').reduce((sum, { weight }) => sum + weight, 0)
    const [before, after] = [table.prior[0] ?? 0, posterior(table, answers)[0] ?? 0]
    expect(total).toBeCloseTo(odds(after) - odds(before), 9)
  })

  it('reasons are answers that speak for the first fix, strongest first', () => {
    const { reasons, fixes } = evaluate(model(), session({ answers }))
    expect(fixes[0]?.id).toBe('change-number')
    expect(reasons[0]).toMatchObject({ question: 'differ', answer: 'yes' })
    expect(reasons.every(({ weight }) => weight > 0)).toBe(true)
  })

  it('the decisive answer is the one whose removal changes the first fix', () => {
    expect(evaluate(model(), session({ answers: { 'none-come': 'yes', looked: 'no' } })).decisive).toBe(
      'none-come',
    )
    expect(evaluate(model(), session()).decisive).toBeNull()
  })

  it('legs: here, open and clear', () => {
    expect(new Set(Object.values(evaluate(model(), session()).legs))).toEqual(new Set(['open']))
    const { legs } = evaluate(model(), session({ answers: { differ: 'yes' } }))
    expect(legs.details).toBe('here')
    const certain = evaluate(model(), session({ answers: { differ: 'no', 'none-come': 'yes' } })).legs
    expect(certain).toMatchObject({ carrier: 'here', details: 'clear' })
  })

  it('bands instead of numbers: most likely from three to one against all others together', () => {
    const [even, ...rest] = evaluate(model(), session()).ranking
    expect(even?.p).toBeLessThan(0.75)
    expect(even?.band).toBe('possible')
    const { ranking } = evaluate(model(), session({ answers: { differ: 'yes', 'none-come': 'no' } }))
    expect(ranking[0]?.p).toBeGreaterThanOrEqual(0.75)
    expect(ranking.map(({ band }) => band)).toEqual([
      'most-likely',
      ...ranking.slice(1).map(({ p }) => (p >= 0.1 ? 'possible' : 'less-likely')),
    ])
    expect(rest.map(({ band }) => band)).not.toContain('most-likely')
  })

  it('two answers that rarely go together are named, and nothing is blocked', () => {
    const strict = (id: string, cause: string, other: string) =>
      question(id, { [cause]: 900, [other]: 0.001 }, { slip: 0.01 })
    const odd = model({
      causes: model().causes.slice(0, 2),
      questions: [strict('a', 'number', 'block'), strict('b', 'block', 'number')],
    })
    const outcome = evaluate(odd, session({ answers: { a: 'yes', b: 'yes' } }))
    expect([...(outcome.contradiction ?? [])].sort()).toEqual(['a', 'b'])
    expect(outcome.fixes.length).toBeGreaterThan(0)
    expect(evaluate(odd, session({ answers: { a: 'yes', b: 'no' } })).contradiction).toBeNull()
  })
})
