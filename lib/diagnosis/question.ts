import { expectedMinutes, type Used, usedFixes } from './fixes'
import { lazy } from './lazy'
import { type Answers, further, groupFactors, posterior } from './posterior'
import { holds, type QuestionTable, type Table } from './table'
import type { NextQuestion, Session } from './types'

/** Each further page loses people: minutes charged for every question. */
export const FRICTION = 0.5
/** A question must save at least this many minutes, so that small edits of a model do not reshuffle its flow. */
const WORTH = 0.2
/** One cause this likely, with a quick and safe fix, ends the questions (treatment threshold; Pauker and Kassirer 1980). */
const SURE = 0.8
const QUICK = 5

/** Questions that may still be asked: not on the safety screen, not answered, fit for the context. */
function open(table: Table, session: Session): QuestionTable[] {
  return [...table.questions.values()].filter(
    ({ question }) =>
      !question.safety &&
      !Object.hasOwn(session.answers, question.id) &&
      !session.ticked.includes(question.id) &&
      holds(question.when, table.context),
  )
}

/** What is known before the next question, and room for what its answers would change. */
interface Now {
  table: Table
  p: Float64Array
  used: Used
  /** What the answers of each group of questions say so far. */
  groups: Map<string, Float64Array>
  /** Minutes to expect without a further question. */
  minutes: number
  after: Float64Array
  usedAfter: Used
}

/**
 * Chances of the causes after one more answer, written to `after`: the chances before, times what the answer says.
 * @returns how likely the answer is; the chances add up to it
 */
function join({ p, groups, after }: Now, { question, chance, factor }: QuestionTable, a: number): number {
  const row = chance[a] as Float64Array
  let likely = 0
  for (let c = 0; c < p.length; c++) {
    const both = (p[c] as number) * (row[c] as number)
    after[c] = both
    likely += both
  }
  const kept = question.group && groups.get(question.group)
  const says = factor.get(question.answers[a]?.id ?? '')
  if (!kept || !says) return likely
  let sum = 0
  for (let c = 0; c < p.length; c++) {
    const before = kept[c] as number
    const now = ((p[c] as number) * further(before, says[c] as number)) / before
    after[c] = now
    sum += now
  }
  for (let c = 0; c < p.length; c++) after[c] = ((after[c] as number) * likely) / sum
  return likely
}

/**
 * Minutes to expect when this question is asked now. Gives up, with Infinity, as soon as the answers weighed so far
 * take as long as `least`.
 */
function minutesWith(now: Now, entry: QuestionTable, least: number): number {
  const { table, used, after, usedAfter } = now
  const { minutes, dontKnow, answers } = entry.question
  let sum = minutes + FRICTION + dontKnow * now.minutes
  for (let a = 0; a < answers.length; a++) {
    if (sum >= least) return Number.POSITIVE_INFINITY
    const likely = join(now, entry, a)
    usedAfter.set(used)
    for (const f of entry.forbids[a] as number[]) usedAfter[f] = 1
    sum += (1 - dontKnow) * expectedMinutes(table, after, usedAfter, likely)
  }
  return sum
}

/** True when one cause is nearly certain and something quick and safe can be done about it. */
function sureEnough({ fixes }: Table, used: Used, p: Float64Array): boolean {
  const sure = p.findIndex((chance) => chance >= SURE)
  return fixes.some(
    ({ fix, treats }, f) =>
      !used[f] &&
      fix.minutes <= QUICK &&
      (fix.risk === 'none' || fix.risk === 'low') &&
      treats.some(({ cause }) => cause === sure),
  )
}

/** The causes that each answer raises most, at most three, best first. */
function pointsTo(
  table: Table,
  answers: Answers,
  { question }: QuestionTable,
  p: Float64Array,
): NextQuestion['pointsTo'] {
  return Object.fromEntries(
    question.answers.map(({ id }) => {
      const after = posterior(table, { ...answers, [question.id]: id })
      const raised = table.causes
        .map((cause, c) => ({ cause, by: (after[c] ?? 0) - (p[c] ?? 0) }))
        .filter(({ by }) => by > 0.01)
      return [
        id,
        raised
          .sort((a, b) => b.by - a.by)
          .slice(0, 3)
          .map(({ cause }) => cause),
      ]
    }),
  )
}

/** How many questions were put, and how many of them were answered; the safety screen does not count. */
export function countAnswers(table: Table, session: Session): { asked: number; answered: number } {
  const given = Object.entries(session.answers).filter(
    ([id]) => table.questions.get(id)?.question.safety !== true && table.questions.has(id),
  )
  return { asked: given.length, answered: given.filter(([, answer]) => answer !== 'dont-know').length }
}

/**
 * The question that saves most minutes, or null when none saves enough, a limit is reached, one cause is sure,
 * or a fix was already tried. One step of look-ahead (Breese and Heckerman 1996).
 */
export function nextQuestion(
  table: Table,
  session: Session,
  answers: Answers,
  p: Float64Array,
): NextQuestion | null {
  const { asked, answered } = countAnswers(table, session)
  const { maxAnswered, maxAsked } = table.model
  const used = usedFixes(table, answers)
  if (session.tried.length || answered >= maxAnswered || asked >= maxAsked || sureEnough(table, used, p))
    return null
  const now: Now = {
    table,
    p,
    used,
    groups: groupFactors(table, answers),
    minutes: expectedMinutes(table, p, used),
    after: new Float64Array(p.length),
    usedAfter: new Uint8Array(used.length),
  }
  let least = now.minutes - WORTH
  let chosen: QuestionTable | null = null
  for (const entry of open(table, session)) {
    const minutes = minutesWith(now, entry, least)
    if (minutes < least) {
      least = minutes
      chosen = entry
    }
  }
  const entry = chosen
  return (
    entry &&
    lazy<NextQuestion>({ id: () => entry.question.id, pointsTo: () => pointsTo(table, answers, entry, p) })
  )
}
