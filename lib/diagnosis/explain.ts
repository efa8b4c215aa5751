import { LEGS, type Leg } from '@/lib/content/legs'
import { order, usedFixes } from './fixes'
import { type Answers, afterTried, posterior } from './posterior'
import { meant, type Table } from './table'
import type { Band, Outcome, RankedCause, Reason, Session } from './types'

/**
 * Two answers that come together this much less often than chance would have it "rarely go together". Measured on all
 * pairs of both first checklists: below it lie only pairs that a person would call odd.
 */
const RARE = 0.57

/** A cause is called most likely when it is three times as likely as all others together (decision 0011). */
const MOST_LIKELY = 0.75

/** Causes, likeliest first, in bands instead of numbers: words do not carry the precision of a percentage. */
export function rankCauses(table: Table, p: Float64Array): RankedCause[] {
  const list = table.causes.map((id, c) => ({ id, p: p[c] ?? 0 })).sort((a, b) => b.p - a.p)
  const band = (p: number): Band => (p >= MOST_LIKELY ? 'most-likely' : p >= 0.1 ? 'possible' : 'less-likely')
  return list.map((cause) => ({ ...cause, band: band(cause.p) }))
}

const logOdds = (p: number) => Math.log(p / (1 - p))
const without = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

/**
 * Weight of evidence (Good 1950) of each answer for one cause: by how much it moves the log odds when it joins the
 * answers before it, in the model's order. The weights add up to the whole change, so the reasons are the real ones.
 */
export function weigh(table: Table, answers: Answers, cause: string): Reason[] {
  const c = table.causes.indexOf(cause)
  let before = logOdds(table.prior[c] ?? 0.5)
  let given: Answers = {}
  return Object.entries(answers).map(([question, answer]) => {
    given = { ...given, [question]: answer }
    const after = logOdds(posterior(table, given)[c] ?? 0.5)
    const weight = after - before
    before = after
    return { question, answer, weight }
  })
}

/** Up to three answers that speak for a cause, strongest first. */
export function reasonsFor(table: Table, answers: Answers, cause: string): Reason[] {
  return weigh(table, answers, cause)
    .filter(({ weight }) => weight > 0.1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map((reason) => ({ ...reason, answer: meant(reason.answer) }))
}

/** The answer whose removal changes the first fix or, if none does, lowers its chance most. */
export function decisiveAnswer(table: Table, answers: Answers, tried: Session['tried']): string | null {
  const skip = tried.map(({ fix }) => fix)
  const firstFix = (given: Answers) =>
    order(table, afterTried(table, posterior(table, given), tried), usedFixes(table, given, skip))[0]
  const now = firstFix(answers)
  if (!now) return null
  const entry = table.fixes.find(({ fix }) => fix.id === now.id)
  const effects = Object.keys(answers).map((question) => {
    const given = without(answers, question)
    const p = afterTried(table, posterior(table, given), tried)
    const chance = (entry?.treats ?? []).reduce((sum, { cause, works }) => sum + (p[cause] ?? 0) * works, 0)
    return { question, changes: firstFix(given)?.id !== now.id, lower: now.p - chance }
  })
  const [most] = effects.sort((a, b) => Number(b.changes) - Number(a.changes) || b.lower - a.lower)
  return most && (most.changes || most.lower > 0.02) ? most.question : null
}

/** How often two answers come together, against what chance alone would give (lift); the priors stand for all people. */
function togetherness(table: Table, answers: Answers, pair: [string, string]): number {
  const [a, b] = pair.map((question) => table.questions.get(question)?.factor.get(answers[question] ?? ''))
  const mean = (of: (c: number) => number) => table.prior.reduce((sum, prior, c) => sum + prior * of(c), 0)
  const both = mean((c) => (a?.[c] ?? 1) * (b?.[c] ?? 1))
  return both / (mean((c) => a?.[c] ?? 1) * mean((c) => b?.[c] ?? 1))
}

/** The two answers that people give together least, when that is rare; else null. */
export function contradictionOf(table: Table, answers: Answers): [string, string] | null {
  const asked = Object.keys(answers)
  const pairs = asked.flatMap((first, n) =>
    asked.slice(n + 1).map((second): [string, string] => [first, second]),
  )
  const rated = pairs
    .map((pair) => ({ pair, lift: togetherness(table, answers, pair) }))
    .sort((a, b) => a.lift - b.lift)
  return rated[0] && rated[0].lift < RARE ? rated[0].pair : null
}

/** Where on its journey the code may be lost: the leg that stands out, those that the answers cleared, the rest. */
export function legsOf(table: Table, answers: Answers, p: Float64Array): Outcome['legs'] {
  const share = (of: Float64Array) =>
    Object.fromEntries(
      LEGS.map((leg) => [leg, of.reduce((sum, value, c) => sum + (table.legs[c] === leg ? value : 0), 0)]),
    ) as Record<Leg, number>
  const now = share(p)
  const before = share(table.prior)
  const told = Object.keys(answers).length > 0
  const state = (leg: Leg) => {
    if (told && now[leg] >= 0.5) return 'here'
    return told && now[leg] < 0.05 && now[leg] < 0.5 * before[leg] ? 'clear' : 'open'
  }
  return Object.fromEntries(LEGS.map((leg) => [leg, state(leg)])) as Outcome['legs']
}
