import { rankCauses } from './explain'
import { order, usedFixes } from './fixes'
import { evidenceOf, posterior } from './posterior'
import { nextQuestion } from './question'
import { tableOf } from './table'
import type { Context, Model, ModelQuestion, Session } from './types'

/** Paths walked to their end with answers drawn by a fixed generator: without context, and in each context. */
const WALKS = 100
const WALKS_IN_CONTEXT = 4
const ANYBODY: Context = { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' }

export interface Exploration {
  /** Questions that were asked somewhere. */
  asked: Set<string>
  /** Causes that came among the first three somewhere. */
  top: Set<string>
  /** Number of fixes at the end of the path on which nobody knows anything. */
  fixesWithoutAnswers: number
}

/** Numbers from 0 to 1, the same in every run (linear congruential generator, constants of Numerical Recipes). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Every platform and channel that a condition of the model names, one context each, and the plain one. */
function contexts(model: Model): Context[] {
  const named = [
    ...model.causes.flatMap(({ priorWhen }) => priorWhen.map(({ when }) => when)),
    ...model.questions.flatMap(({ when }) => when ?? []),
  ]
  const special = (['platform', 'channel'] as const).flatMap((part) =>
    [...new Set(named.flatMap((when) => when[part] ?? []))].map((value) => ({ ...ANYBODY, [part]: value })),
  )
  return [ANYBODY, ...special]
}

/** Walks one path to its end; `choose` picks an answer of a question. */
function walk(
  model: Model,
  context: Context,
  start: Session['answers'],
  choose: (question: ModelQuestion) => string,
  found: Exploration,
): number {
  const table = tableOf(model, context)
  const answers = { ...start }
  for (;;) {
    const session = { context, answers, tried: [], ticked: [] }
    const evidence = evidenceOf(model, session)
    const p = posterior(table, evidence)
    for (const { id } of rankCauses(table, p).slice(0, 3)) found.top.add(id)
    const next = nextQuestion(table, session, evidence, p)
    const question = model.questions.find(({ id }) => id === next?.id)
    if (!question) return order(table, p, usedFixes(table, evidence)).length
    found.asked.add(question.id)
    answers[question.id] = choose(question)
  }
}

/** Draws answers: every second time one that was drawn least so far, so that rare answers get their turn. */
function drawer(): (question: ModelQuestion) => string {
  const random = generator(7)
  const times = new Map<string, number>()
  return ({ id, answers }) => {
    const list = [...answers.map((answer) => answer.id), 'dont-know']
    const seldom = list.reduce((a, b) =>
      (times.get(`${id}.${b}`) ?? 0) < (times.get(`${id}.${a}`) ?? 0) ? b : a,
    )
    const drawn = random() < 0.5 ? seldom : (list[Math.floor(random() * list.length)] ?? seldom)
    times.set(`${id}.${drawn}`, (times.get(`${id}.${drawn}`) ?? 0) + 1)
    return drawn
  }
}

/** Every walk worth a try after the first: each single answer that a link may bring along, and drawn paths in each context. */
function* walks(model: Model, found: Exploration): Generator {
  const draw = drawer()
  for (const context of contexts(model)) {
    const times = context === ANYBODY ? WALKS : WALKS_IN_CONTEXT
    for (let n = 0; n < times; n++) yield walk(model, context, {}, draw, found)
  }
  for (const { id, answers } of model.questions)
    for (const answer of answers) yield walk(model, ANYBODY, { [id]: answer.id }, () => 'dont-know', found)
}

/**
 * What a checklist can do, found by walking it; nobody knows anything on the first walk. Ends as soon as there is
 * nothing left to find.
 * @param may questions that need not be asked, causes that need not come among the first three
 */
export function explore(model: Model, may: { extra: string[]; tail: string[] }): Exploration {
  const found: Exploration = { asked: new Set(), top: new Set(), fixesWithoutAnswers: 0 }
  found.fixesWithoutAnswers = walk(model, ANYBODY, {}, () => 'dont-know', found)
  const complete = () =>
    model.questions.every(({ id, safety }) => safety || may.extra.includes(id) || found.asked.has(id)) &&
    model.causes.every(({ id }) => may.tail.includes(id) || found.top.has(id))
  for (const _ of walks(model, found)) if (complete()) break
  return found
}
