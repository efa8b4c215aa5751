import { evaluate, plan } from '../evaluate'
import { order, usedFixes } from '../fixes'
import { type FixTable, holds, type Table, tableOf } from '../table'
import type { Model, ModelQuestion, Session } from '../types'
import type { Person } from './people'
import { ANYBODY } from './truth'

/** What a way of helping does for somebody who gave these answers: one more question, or fixes in order. */
export interface Turn {
  ask: string | null
  fixes: FixTable[]
  /** The cause that is called "most likely". */
  sure: string | null
}

export interface Policy {
  id: string
  /** True when the safety facts are asked first. */
  safety?: boolean
  /** Lines of an opening checklist that come before the questions. */
  lines?: ModelQuestion[]
  turn: (answers: Session['answers'], person: Person, ticked: string[]) => Turn
}

const entries = (table: Table, list: { id: string }[]) =>
  list.flatMap(({ id }) => table.fixes.find(({ fix }) => fix.id === id) ?? [])

/**
 * The checklist as it is shipped. What it says depends on answers and ticks only, so it is asked once for each set.
 * @param lines of its opening checklist; none: as if the reader had passed it over
 */
function ours(model: Model, table: Table, id: string, lines: ModelQuestion[]): Policy {
  const known = new Map<string, Turn>()
  const think = (answers: Session['answers'], ticked: string[]): Turn => {
    const session = { context: ANYBODY, answers, tried: [], ticked }
    const { next, ranking } = evaluate(model, session)
    const [first] = ranking
    return {
      ask: next?.id ?? null,
      fixes: next ? [] : entries(table, plan(model, session)),
      sure: first?.band === 'most-likely' ? first.id : null,
    }
  }
  const turn = (answers: Session['answers'], _: Person, ticked: string[]) => {
    const key = `${ticked};${Object.entries(answers)}`
    const kept = known.get(key) ?? think(answers, ticked)
    known.set(key, kept)
    return kept
  }
  return { id, safety: true, lines, turn }
}

/** Chance of a cure before any answer. */
const atStart = (table: Table, { treats }: FixTable) =>
  treats.reduce((sum, { cause, works }) => sum + (table.prior[cause] ?? 0) * works, 0)

/** Cuts a list where going on costs more than it saves, on average over all people. */
function cut(table: Table, list: FixTable[]): FixTable[] {
  const mass = table.prior.slice()
  const open = () => mass.reduce((sum, value) => sum + value, 0)
  let minutes = 0
  let best = { length: 0, total: table.model.contactMinutes }
  list.forEach(({ cost, treats }, place) => {
    minutes += open() * cost
    for (const { cause, works } of treats) mass[cause] = (mass[cause] ?? 0) * (1 - works)
    const total = minutes + open() * table.model.contactMinutes
    if (total < best.total) best = { length: place + 1, total }
  })
  return list.slice(0, best.length)
}

function fixedList(id: string, fixes: FixTable[]): Policy {
  return { id, turn: () => ({ ask: null, fixes, sure: null }) }
}

/** Knows the causes: the best order for each of them, and a call at once where nothing helps. */
function oracle(): Policy {
  const turn = (_: Session['answers'], { truth, causes }: Person): Turn => {
    const fixes = causes.flatMap((c) => {
      const certain = Float64Array.from(truth.prior, (_, other) => (other === c ? 1 : 0))
      return entries(truth, order(truth, certain, usedFixes(truth, {})))
    })
    return { ask: null, fixes: [...new Set(fixes)], sure: null }
  }
  return { id: 'oracle', turn }
}

/** All ways of helping that are compared: the checklist, lists without questions, and one who knows the cause. */
export function policiesOf(model: Model): Policy[] {
  const table = tableOf(model, ANYBODY)
  const lines = model.questions.filter(({ tickedMeans, when }) => tickedMeans && holds(when, ANYBODY))
  const by = (value: (entry: FixTable) => number) => [...table.fixes].sort((a, b) => value(b) - value(a))
  const cheapest = by(({ cost }) => -cost)
  const likeliest = by((entry) => atStart(table, entry))
  const worth = by((entry) => atStart(table, entry) / entry.cost)
  return [
    ours(model, table, 'ours', []),
    ...(lines.length ? [ours(model, table, 'ours-ticked', lines)] : []),
    fixedList('cheapest', cheapest),
    fixedList('cheapest-cut', cut(table, cheapest)),
    fixedList('likeliest-cut', cut(table, likeliest)),
    fixedList('worth-cut', cut(table, worth)),
    fixedList('re-ranked', entries(table, order(table, table.prior, usedFixes(table, {})))),
    oracle(),
  ]
}
