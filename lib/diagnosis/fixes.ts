import type { Answers } from './posterior'
import { type FixTable, holds, type Table } from './table'
import type { Context, ModelFix, RankedFix } from './types'

/** Chance that a fix works now: what it cures of each cause, weighed by the cause's chance. */
function cures({ treats }: FixTable, p: Float64Array): number {
  let sum = 0
  for (const { cause, works } of treats) sum += (p[cause] ?? 0) * works
  return sum
}

/**
 * Best fix by chance over cost (Kadane and Simon 1975; Heckerman, Breese and Rommelse 1995).
 * A fix that costs more than it saves (chance times the cost of asking a person) is not worth offering.
 * @param mass chances of the causes, each with the chance that all fixes so far left it uncured
 * @param open sum of `mass`: the chance that nothing has worked yet
 * @returns index into `fixes`, or -1
 */
function best(fixes: FixTable[], used: boolean[], mass: Float64Array, open: number, contact: number): number {
  let found = -1
  let most = open / contact
  for (let f = 0; f < fixes.length; f++) {
    const fix = fixes[f]
    if (!fix || used[f]) continue
    const value = cures(fix, mass) / fix.cost
    if (value > most) {
      most = value
      found = f
    }
  }
  return found
}

/** A fix has failed: takes what it would have cured out of each cause, in place. */
function fail({ treats }: FixTable, mass: Float64Array): void {
  for (const { cause, works } of treats) mass[cause] = (mass[cause] ?? 0) * (1 - works)
}

/** Fixes that may be ranked after these answers. */
export function allowedFixes(table: Table, answers: Answers): FixTable[] {
  return table.fixes.filter(
    ({ never }) => !never.some(([question, values]) => values.includes(answers[question] ?? '')),
  )
}

/**
 * Expected minutes until the code is there, or a person is asked: the sum of each fix's cost weighed by the chance
 * that all before it failed, plus the contact (expected cost of repair; Breese and Heckerman 1996).
 */
export function expectedMinutes(fixes: FixTable[], p: Float64Array, contact: number): number {
  const mass = Float64Array.from(p)
  const used: boolean[] = []
  let open = 1
  let minutes = 0
  for (let f = best(fixes, used, mass, open, contact); f >= 0; f = best(fixes, used, mass, open, contact)) {
    const fix = fixes[f] as FixTable
    used[f] = true
    minutes += open * fix.cost
    open -= cures(fix, mass)
    fail(fix, mass)
  }
  return minutes + open * contact
}

/** The guide of a fix in this context. */
export function guideOf(fix: ModelFix, context: Context): string {
  return (fix.guides.find(({ when }) => holds(when, context)) ?? fix.guides.at(-1))?.guide ?? ''
}

/** A fix as the page shows it, under the given chances. */
function rankedFix(table: Table, entry: FixTable, mass: Float64Array, open: number): RankedFix {
  const { fix, treats } = entry
  const weight = ({ cause, works }: { cause: number; works: number }) => (mass[cause] ?? 0) * works
  const main = treats.reduce((a, b) => (weight(b) > weight(a) ? b : a), treats[0] ?? { cause: -1, works: 0 })
  return {
    id: fix.id,
    p: cures(entry, mass) / open,
    cause: table.causes[main.cause] ?? '',
    guide: guideOf(fix, table.context),
  }
}

/**
 * Fixes in the order of offering: each is chosen as if all before it had failed, while it is worth its cost.
 * @param skip ids of fixes that were tried
 */
export function order(table: Table, fixes: FixTable[], p: Float64Array, skip: string[] = []): RankedFix[] {
  const mass = Float64Array.from(p)
  const used = fixes.map(({ fix }) => skip.includes(fix.id))
  const list: RankedFix[] = []
  let open = 1
  const next = () => best(fixes, used, mass, open, table.model.contactMinutes)
  for (let f = next(); f >= 0; f = next()) {
    const entry = fixes[f] as FixTable
    list.push(rankedFix(table, entry, mass, open))
    used[f] = true
    open -= cures(entry, mass)
    fail(entry, mass)
  }
  return list
}
