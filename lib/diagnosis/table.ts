import type { Leg } from '@/lib/content/legs'
import type { Condition, Context, Model, ModelFix, ModelQuestion } from './types'

/** Weight of one minute of waiting against one of work. */
const WAIT = 0.25
const RISK_MINUTES = { none: 0, low: 2, medium: 10, high: 0 }
/** What a fix that fails costs in patience, in minutes; counted in decisions, never shown. */
export const FAILED_FIX = 1.5
/** Share of people who tick a line that is not true. */
export const FALSE_TICK = 0.02

export interface QuestionTable {
  question: ModelQuestion
  /** Chance of answer a under cause c, slips included: chance[a][c]. */
  chance: Float64Array[]
  /** By answer id, and by its tick: how it speaks for cause c: that chance against the one where the question says nothing. */
  factor: Map<string, Float64Array>
  /** Fixes, by place, that answer a forbids. */
  forbids: number[][]
}

export interface FixTable {
  fix: ModelFix
  /** Causes it treats that apply here, as indexes, with their chance of a cure. */
  treats: { cause: number; works: number }[]
  /** Answers after which it may not be offered: question and values. */
  never: [string, string[]][]
  /** Minutes: work, a share of the waiting, risk, patience. */
  cost: number
}

/** A model in one context, as arrays by cause. */
export interface Table {
  model: Model
  context: Context
  causes: string[]
  /** Leg of the journey of each cause. */
  legs: Leg[]
  prior: Float64Array
  questions: Map<string, QuestionTable>
  /** Fixes that may be ranked here. */
  fixes: FixTable[]
  /** Cost of each of them. */
  costs: Float64Array
  /** By cause: the fixes that treat it, by place. */
  curedBy: { fix: number; works: number }[][]
  /** Room for one run through the fixes, used again by the next: a question is weighed with hundreds of them. */
  room: { mass: Float64Array; cures: Float64Array; used: Uint8Array }
}

/** True when the context has one of the listed values for every part that the condition names. */
export function holds(condition: Condition | undefined, context: Context): boolean {
  if (!condition) return true
  return Object.entries(condition).every(([part, values]) => values.includes(context[part as keyof Context]))
}

/** How evidence marks an answer that was only ticked: it says the same, less surely. */
export const asTick = (answer: string) => `${answer}*`

/** The answer that a piece of evidence stands for, ticked or given. */
export const meant = (evidence = '') => evidence.replace('*', '')

/**
 * Chance of each answer under one cause: base rate times weight, normalised, then mixed with the slip rate.
 * @param cause id of the cause; undefined for a cause without effects
 */
function chances({ answers, slip }: ModelQuestion, cause?: string): number[] {
  const raw = answers.map((answer) => answer.base * ((cause && answer.weights[cause]) || 1))
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((value) => (1 - slip) * (value / sum) + slip / answers.length)
}

/** True when some answer has an effect on this cause; most questions say nothing of most causes. */
const speaksOf = ({ answers }: ModelQuestion, cause: string) => answers.some(({ weights }) => weights[cause])

/**
 * How a tick speaks for each cause (Peot and Shachter 1998): people report what is true at one rate, and tick what is
 * not true at a small one. Says nothing of its own where the model gives no rate: then it is the answer itself.
 */
function tickFactor(question: ModelQuestion, causes: string[]): [string, Float64Array][] {
  const { tickedMeans, reportRate } = question
  if (!tickedMeans) return []
  const place = question.answers.findIndex(({ id }) => id === tickedMeans)
  const exact = reportRate === undefined ? question : { ...question, slip: 0 }
  const rate = (of: number[]) => {
    const yes = of[place] ?? 0
    return reportRate === undefined ? yes : reportRate * yes + FALSE_TICK * (1 - yes)
  }
  const neutral = rate(chances(exact))
  const factor = (cause: string) => (speaksOf(question, cause) ? rate(chances(exact, cause)) / neutral : 1)
  return [[asTick(tickedMeans), Float64Array.from(causes, factor)]]
}

function questionTable(question: ModelQuestion, causes: string[], fixes: FixTable[]): QuestionTable {
  const neutral = chances(question)
  const byCause = causes.map((cause) => (speaksOf(question, cause) ? chances(question, cause) : neutral))
  const chance = question.answers.map((_, a) => new Float64Array(byCause.map((row) => row[a] ?? 0)))
  const factor = new Map([
    ...question.answers.map(({ id }, a): [string, Float64Array] => [
      id,
      (chance[a] as Float64Array).map((value) => value / (neutral[a] ?? 1)),
    ]),
    ...tickFactor(question, causes),
  ])
  const forbids = question.answers.map(({ id }) =>
    fixes.flatMap(({ never }, f) =>
      never.some(([asked, values]) => asked === question.id && values.includes(id)) ? [f] : [],
    ),
  )
  return { question, chance, factor, forbids }
}

function fixTable(fix: ModelFix, causes: string[]): FixTable {
  return {
    fix,
    treats: fix.treats
      .map(({ cause, works }) => ({ cause: causes.indexOf(cause), works }))
      .filter(({ cause }) => cause >= 0),
    never: Object.entries(fix.never?.answers ?? {}),
    cost: fix.minutes + WAIT * fix.waitMinutes + RISK_MINUTES[fix.risk] + FAILED_FIX,
  }
}

function build(model: Model, context: Context): Table {
  const priors = model.causes.map(
    (cause) => cause.priorWhen.find(({ when }) => holds(when, context))?.prior ?? cause.prior,
  )
  const sum = priors.reduce((a, b) => a + b, 0)
  const kept = model.causes
    .map((cause, i) => ({ ...cause, prior: (priors[i] ?? 0) / sum }))
    .filter(({ prior }) => prior > 0)
  const causes = kept.map(({ id }) => id)
  const fixes = model.fixes
    .filter((fix) => fix.risk !== 'high' && !model.bypass.includes(fix.id))
    .filter((fix) => !(fix.never?.context && holds(fix.never.context, context)))
    .map((fix) => fixTable(fix, causes))
  return {
    model,
    context,
    causes,
    legs: kept.map(({ where }) => where),
    prior: Float64Array.from(kept, ({ prior }) => prior),
    questions: new Map(
      model.questions.map((question) => [question.id, questionTable(question, causes, fixes)]),
    ),
    fixes,
    costs: Float64Array.from(fixes, ({ cost }) => cost),
    curedBy: causes.map((_, c) =>
      fixes.flatMap(({ treats }, fix) =>
        treats.filter(({ cause }) => cause === c).map(({ works }) => ({ fix, works })),
      ),
    ),
    room: {
      mass: new Float64Array(causes.length),
      cures: new Float64Array(fixes.length),
      used: new Uint8Array(fixes.length),
    },
  }
}

/** The last table of each model: a person's context seldom changes from one answer to the next. */
const last = new WeakMap<Model, Table>()

/** A model's numbers in one context: causes that cannot apply are left out, and so are fixes that may not be offered. */
export function tableOf(model: Model, context: Context): Table {
  const kept = last.get(model)
  if (kept && Object.entries(context).every(([part, value]) => kept.context[part as keyof Context] === value))
    return kept
  const table = build(model, { ...context })
  last.set(model, table)
  return table
}
