import { evaluate } from '../evaluate'
import type { Context, Model, Session } from '../types'

/** A person of whom nothing is known. */
const ANYBODY: Context = { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' }

/** Boxes that a reader can still follow with a finger. */
export const MOST_NODES = 60

/** A screen of the checklist: what is shown after the answers that lead to it. */
export interface MapNode {
  /** The answers on the way here: `question.answer,question.answer`; `start` or the gate's id on the first screen. */
  path: string
  kind: 'start' | 'gate' | 'question' | 'fix' | 'contact'
  /** Id of the gate, question or fix that is shown; empty for `start` and `contact`. */
  id: string
  /** Guide that a gate or fix leads to; it chooses the words of a fix. */
  guide: string
  /** The answer that leads here: an answer id or `dont-know`; for a gate of the first screen its id, for the way on `none`. */
  via: string
  /** A warning that this answer brings along; the questions go on. */
  banner?: string
  /** True: a question whose answers are not part of the map. */
  more: boolean
  children: MapNode[]
}

export interface DiagnosisMap {
  root: MapNode
  /** Every node, parents before children. */
  nodes: MapNode[]
  /** How many questions of each way are followed to all of their answers. */
  levels: number
  /** Nodes at which further questions follow. */
  open: number
}

/** A node, with the answers that led to it. */
interface Step {
  node: MapNode
  answers: Session['answers']
}

/** The screen for these answers; how one came there is left to the caller. */
function screen(model: Model, answers: Session['answers']): Pick<MapNode, 'kind' | 'id' | 'guide' | 'more'> {
  const { gate, next, fixes } = evaluate(model, { context: ANYBODY, answers, tried: [], ticked: [] })
  const fix = fixes[0]
  if (gate) return { kind: 'gate', id: gate.id, guide: gate.guide, more: false }
  if (next) return { kind: 'question', id: next.id, guide: '', more: true }
  return { kind: fix ? 'fix' : 'contact', id: fix?.id ?? '', guide: fix?.guide ?? '', more: false }
}

/** What follows each answer of a question, "I don't know" last. */
function after(model: Model, { node, answers }: Step): Step[] {
  const question = model.questions.find(({ id }) => id === node.id)
  return [...(question?.answers.map(({ id }) => id) ?? []), 'dont-know'].map((answer) => {
    const given = { ...answers, [node.id]: answer }
    const path = [...(node.path ? [node.path] : []), `${node.id}.${answer}`].join(',')
    const banner = model.gates.find(
      (gate) => gate.kind === 'banner' && gate.question === node.id && gate.answers.includes(answer),
    )
    const shown = { ...screen(model, given), path, via: answer, children: [] }
    return { node: banner ? { ...shown, banner: banner.id } : shown, answers: given }
  })
}

/**
 * The beginning of a checklist as a tree: the first screen with its signs of fraud, then question, answer, and what
 * follows, for a person of whom nothing else is known. Asked of the engine itself, so that it cannot differ from it.
 * Whole levels only; the first question is always followed.
 * @param limit the next level is left out when the map would have more nodes than this
 */
export function mapOf(model: Model, limit = MOST_NODES): DiagnosisMap {
  const gates = model.gates
    .filter(({ kind }) => kind === 'stop')
    .map(
      ({ id, guide }): MapNode => ({ path: id, kind: 'gate', id, guide, via: id, more: false, children: [] }),
    )
  const first = { ...screen(model, {}), path: '', via: gates.length ? 'none' : '', children: [] as MapNode[] }
  const root: MapNode = gates.length
    ? { path: 'start', kind: 'start', id: '', guide: '', via: '', more: false, children: [...gates, first] }
    : first
  const nodes = gates.length ? [root, ...gates, first] : [first]
  let level: Step[] = [{ node: first, answers: {} }]
  let levels = 0
  for (;;) {
    const grown = level.filter(({ node }) => node.more).map((step) => ({ step, next: after(model, step) }))
    const next = grown.flatMap((entry) => entry.next)
    if (!next.length || (levels > 0 && nodes.length + next.length > limit)) break
    for (const entry of grown) {
      entry.step.node.children = entry.next.map(({ node }) => node)
      entry.step.node.more = false
    }
    nodes.push(...next.map(({ node }) => node))
    level = next
    levels++
  }
  return { root, nodes, levels, open: nodes.filter(({ more }) => more).length }
}
