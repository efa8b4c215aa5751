import { holds } from '@/lib/diagnosis/table'
import type { Condition, Context, Model, ModelGate, Outcome, Session } from '@/lib/diagnosis/types'
import { isStarted } from './session'

/**
 * What is true of this visit only: it lives in the entry of the browser's history, so that "back" works and nothing
 * of it is in the link.
 */
export interface Ui {
  /** "None of this" was chosen on the safety screen. */
  safe?: boolean
  /** The opening checklist was passed. */
  ticked?: boolean
  /** The tap about the carrier was passed. */
  asked?: boolean
  /** The phone was chosen by hand, not guessed. */
  chosen?: boolean
  /** "Show me the fixes now", although there are questions left. */
  fixes?: boolean
  /** The question, `carrier`, `platform` or `ticks` that is being changed. */
  change?: string
  /** "Still waiting" or "Yes" below a fix. */
  result?: 'waiting' | 'worked'
  /** Address of the entry before this one. */
  from?: string
}

export type View =
  | { kind: 'gate'; gate: ModelGate }
  | { kind: 'safety' | 'ticks' }
  | { kind: 'context'; part: 'carrier' | 'platform' }
  | { kind: 'question'; id: string }
  | { kind: 'worked' | 'result' | 'contact' }

const used = new WeakMap<Model, Set<keyof Context>>()

/** The parts of the context that this model makes any use of. */
export function usedContext(model: Model): Set<keyof Context> {
  const found = used.get(model) ?? findUsed(model)
  used.set(model, found)
  return found
}

function findUsed(model: Model): Set<keyof Context> {
  const conditions: (Condition | undefined)[] = [
    ...model.causes.flatMap((cause) => cause.priorWhen.map(({ when }) => when)),
    ...model.questions.map(({ when }) => when),
    ...model.fixes.flatMap((fix) => [fix.never?.context, ...fix.guides.map(({ when }) => when)]),
  ]
  return new Set(conditions.flatMap((condition) => Object.keys(condition ?? {}) as (keyof Context)[]))
}

/** Gates that replace the page: the lines of the safety screen. */
export const stopGates = (model: Model) => model.gates.filter(({ kind }) => kind === 'stop')

/** Questions whose line stands on the opening checklist: those that fit the context and have no answer yet. */
export function tickLines(model: Model, { context, answers, ticked }: Session): string[] {
  return model.questions
    .filter(({ id, tickedMeans, when }) => {
      const fits = holds(when, context) || ticked.includes(id)
      return tickedMeans && fits && !Object.hasOwn(answers, id)
    })
    .map(({ id }) => id)
}

/** What the page shows now. Safety comes first; a link with answers is past the opening screens. */
export function viewOf(model: Model, session: Session, outcome: Outcome, ui: Ui): View {
  const fresh = !isStarted(session)
  if (outcome.gate) return { kind: 'gate', gate: outcome.gate }
  if (ui.change === 'carrier' || ui.change === 'platform') return { kind: 'context', part: ui.change }
  if (ui.change === 'ticks') return { kind: 'ticks' }
  if (ui.change && model.questions.some(({ id }) => id === ui.change))
    return { kind: 'question', id: ui.change }
  if (fresh && !ui.safe) return { kind: 'safety' }
  if (ui.result === 'worked') return { kind: 'worked' }
  if (!ui.fixes) {
    const carrierUnknown = session.context.carrier === 'other' && !ui.asked
    if (fresh && carrierUnknown && usedContext(model).has('carrier'))
      return { kind: 'context', part: 'carrier' }
    if (fresh && !ui.ticked && tickLines(model, session).length) return { kind: 'ticks' }
    if (outcome.next) return { kind: 'question', id: outcome.next.id }
  }
  return { kind: outcome.fixes.length ? 'result' : 'contact' }
}

/** One key a screen: when it changes, the reader is somewhere else. */
export function viewKey(view: View, outcome: Outcome): string {
  if (view.kind === 'gate') return `gate ${view.gate.id}`
  if (view.kind === 'context') return `context ${view.part}`
  if (view.kind === 'question') return `question ${view.id}`
  return view.kind === 'result' ? `result ${outcome.fixes[0]?.id}` : view.kind
}

/**
 * Place in the questions. The bound grows by one with each "I don't know", because such an answer tells nothing and
 * another question may take its place.
 */
export function counterOf(model: Model, session: Session, outcome: Outcome): { n: number; max: number } {
  const unknown = model.questions.filter(
    ({ id, safety }) => !safety && session.answers[id] === 'dont-know',
  ).length
  const max = Math.min(model.maxAsked, model.maxAnswered + unknown)
  const n = outcome.answered + unknown + 1
  return { n: Math.min(n, max), max }
}
