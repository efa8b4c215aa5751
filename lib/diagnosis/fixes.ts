import type { Answers } from './posterior'
import { type FixTable, holds, meant, type Table } from './table'
import type { Context, ModelFix, RankedFix } from './types'

/** Marks, by place in `table.fixes`, of fixes that may not be offered (any more). */
export type Used = Uint8Array

/** Fixes that an answer forbids, and those that were tried. */
export function usedFixes(table: Table, answers: Answers, tried: string[] = []): Used {
  return Uint8Array.from(table.fixes, ({ fix, never }) => {
    const forbidden = never.some(([question, values]) => values.includes(meant(answers[question])))
    return forbidden || tried.includes(fix.id) ? 1 : 0
  })
}

/** A run through the fixes, each chosen as if all before it had failed. Only one at a time: see `Table.room`. */
interface Run {
  table: Table
  used: Used
  /** Chance of each cause and that all fixes so far left it uncured. */
  mass: Float64Array
  /** Sum of `mass`: the chance that nothing has worked yet. */
  open: number
  /** What each fix cures now: the chance of its causes times that of a cure. */
  cures: Float64Array
}

function curedBy({ treats }: FixTable, mass: Float64Array): number {
  let sum = 0
  for (const { cause, works } of treats) sum += (mass[cause] as number) * works
  return sum
}

function start(table: Table, p: Float64Array, used: Used, open = 1): Run {
  const { room, fixes } = table
  room.used.set(used)
  room.mass.set(p)
  for (let f = 0; f < fixes.length; f++) room.cures[f] = curedBy(fixes[f] as FixTable, p)
  return { table, used: room.used, mass: room.mass, open, cures: room.cures }
}

/**
 * Best fix by chance over cost (Kadane and Simon 1975; Heckerman, Breese and Rommelse 1995).
 * A fix that costs more than it saves (chance times the cost of asking a person) is not worth offering.
 * @returns place in `table.fixes`, or -1
 */
function best({ table, used, cures, open }: Run): number {
  const { costs, model } = table
  let found = -1
  let most = open / model.contactMinutes
  for (let f = 0; f < costs.length; f++) {
    if (used[f]) continue
    const value = (cures[f] as number) / (costs[f] as number)
    if (value > most) {
      most = value
      found = f
    }
  }
  return found
}

/** The fix has failed: takes what it would have cured out of its causes, and out of the fixes for the same causes. */
function fail(run: Run, f: number): void {
  const { table, mass, cures } = run
  const entry = table.fixes[f] as FixTable
  run.used[f] = 1
  run.open -= cures[f] as number
  for (const { cause, works } of entry.treats) {
    const lost = (mass[cause] as number) * works
    mass[cause] = (mass[cause] as number) - lost
    for (const other of table.curedBy[cause] ?? [])
      cures[other.fix] = (cures[other.fix] as number) - lost * other.works
  }
}

/**
 * Expected minutes until the code is there, or a person is asked: the sum of each fix's cost weighed by the chance
 * that all before it failed, plus the contact (expected cost of repair; Breese and Heckerman 1996).
 * @param p chance of each cause
 * @param open sum of `p`; below 1 the minutes are those of that share of people
 */
export function expectedMinutes(table: Table, p: Float64Array, used: Used, open = 1): number {
  const run = start(table, p, used, open)
  let minutes = 0
  for (let f = best(run); f >= 0; f = best(run)) {
    minutes += run.open * (table.costs[f] as number)
    fail(run, f)
  }
  return minutes + run.open * table.model.contactMinutes
}

/** The guide of a fix in this context. */
export function guideOf(fix: ModelFix, context: Context): string {
  return (fix.guides.find(({ when }) => holds(when, context)) ?? fix.guides.at(-1))?.guide ?? ''
}

/** A fix as the page shows it, at its turn. */
function rankedFix({ table, mass, cures, open }: Run, f: number): RankedFix {
  const { fix, treats } = table.fixes[f] as FixTable
  const weight = ({ cause, works }: { cause: number; works: number }) => (mass[cause] ?? 0) * works
  const main = treats.reduce((a, b) => (weight(b) > weight(a) ? b : a), treats[0] ?? { cause: -1, works: 0 })
  return {
    id: fix.id,
    p: (cures[f] as number) / open,
    cause: table.causes[main.cause] ?? '',
    guide: guideOf(fix, table.context),
  }
}

/**
 * Fixes in the order of offering, while each is worth its cost.
 * @param first fixes that come before all arithmetic
 */
export function order(
  table: Table,
  p: Float64Array,
  used: Used,
  first: (fix: ModelFix) => boolean = () => false,
): RankedFix[] {
  const run = start(table, p, used)
  const list: RankedFix[] = []
  const offer = (f: number) => {
    list.push(rankedFix(run, f))
    fail(run, f)
  }
  table.fixes.forEach(({ fix }, f) => {
    if (!used[f] && first(fix)) offer(f)
  })
  for (let f = best(run); f >= 0; f = best(run)) offer(f)
  return list
}
