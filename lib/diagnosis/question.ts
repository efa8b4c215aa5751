import { expectedMinutes, type Used, usedFixes } from './fixes'
import { type Answers, posterior } from './posterior'
import { holds, type QuestionTable, type Table } from './table'
import type { NextQuestion, Session } from './types'

/** Each further page loses people: minutes charged for every question. */
export const FRICTION = 0.5
/** A question must save at least this many minutes, so that small edits of a model do not reshuffle its flow. */
const WORTH = 0.2
/** One cause this likely, with a quick and safe fix, ends the questions (treatment threshold; Pauker and Kassirer 1980). */
const SURE = 0.8
const QUICK = 5

/** Chance of each answer of a question, given the chances of the causes. */
function chanceOfAnswers({ chance }: QuestionTable, p: Float64Array): number[] {
  return chance.map((row) => row.reduce((sum, value, c) => sum + value * (p[c] ?? 0), 0))
}

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

/** Minutes to expect when this question is asked now. */
function minutesWith(
  table: Table,
  answers: Answers,
  entry: QuestionTable,
  p: Float64Array,
  now: number,
): number {
  const { question } = entry
  let known = 0
  chanceOfAnswers(entry, p).forEach((chance, a) => {
    const next = { ...answers, [question.id]: question.answers[a]?.id ?? '' }
    known += chance * expectedMinutes(table, posterior(table, next), usedFixes(table, next))
  })
  return question.minutes + FRICTION + question.dontKnow * now + (1 - question.dontKnow) * known
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
  const now = expectedMinutes(table, p, used)
  let least = now - WORTH
  let chosen: QuestionTable | null = null
  for (const entry of open(table, session)) {
    const minutes = minutesWith(table, answers, entry, p, now)
    if (minutes < least) {
      least = minutes
      chosen = entry
    }
  }
  return chosen && { id: chosen.question.id, pointsTo: pointsTo(table, answers, chosen, p) }
}
