import { contradictionOf, decisiveAnswer, legsOf, rankCauses, reasonsFor } from './explain'
import { guideOf, order, usedFixes } from './fixes'
import { lazy } from './lazy'
import { type Answers, afterTried, evidenceOf, posterior } from './posterior'
import { countAnswers, nextQuestion } from './question'
import { holds, meant, type Table, tableOf } from './table'
import type { Context, Model, ModelGate, Outcome, RankedFix, Session } from './types'

/** Gates of one kind whose answer the person holds, in the model's order. */
function fired(model: Model, answers: Answers, kind: ModelGate['kind']): ModelGate[] {
  return model.gates.filter(
    (gate) => gate.kind === kind && gate.answers.includes(meant(answers[gate.question])),
  )
}

/** Fixes in the order of offering. Where a stop gate fired, what its guide explains comes before all arithmetic. */
function offered(
  table: Table,
  answers: Answers,
  p: Float64Array,
  { tried }: Session,
  gate?: ModelGate,
): RankedFix[] {
  const used = usedFixes(
    table,
    answers,
    tried.map(({ fix }) => fix),
  )
  return order(table, p, used, (fix) => guideOf(fix, table.context) === gate?.guide)
}

/**
 * What the page shows for a session: a function of these two alone, so that a link, a prefilled answer and a changed
 * answer all lead to the same page. Runs in the browser and in Node.
 * @returns parts that are worked out when they are read; the session must stay as it is until then
 */
export function evaluate(model: Model, session: Session): Outcome {
  const table = tableOf(model, session.context)
  const answers = evidenceOf(model, session)
  const p = afterTried(table, posterior(table, answers), session.tried)
  const [gate] = fired(model, answers, 'stop')
  const outcome: Outcome = lazy<Outcome>({
    gate: () => gate ?? null,
    banners: () => fired(model, answers, 'banner'),
    next: () => (gate ? null : nextQuestion(table, session, answers, p)),
    answered: () => countAnswers(table, session).answered,
    ranking: () => rankCauses(table, p),
    fixes: () => offered(table, answers, p, session, gate),
    bypass: () => bypassOf(model, session.context, answers),
    reasons: () => (outcome.fixes[0] ? reasonsFor(table, answers, outcome.fixes[0].cause) : []),
    decisive: () => decisiveAnswer(table, answers, session.tried),
    legs: () => legsOf(table, answers, p),
    contradiction: () => contradictionOf(table, answers),
  })
  return outcome
}

/** Other ways in: not ranked, for they cure nothing; left out where a rule forbids them. */
function bypassOf(model: Model, context: Context, answers: Answers): RankedFix[] {
  return model.bypass.flatMap((id) => {
    const fix = model.fixes.find((entry) => entry.id === id)
    if (!fix || (fix.never?.context && holds(fix.never.context, context))) return []
    if (
      Object.entries(fix.never?.answers ?? {}).some(([question, values]) =>
        values.includes(meant(answers[question])),
      )
    )
      return []
    return [{ id, p: 0, cause: fix.treats[0]?.cause ?? '', guide: guideOf(fix, context) }]
  })
}

/** The fixes for a session in the order in which they would be offered if each failed. */
export function plan(model: Model, session: Session): RankedFix[] {
  const table = tableOf(model, session.context)
  const answers = evidenceOf(model, session)
  const p = afterTried(table, posterior(table, answers), session.tried)
  return offered(table, answers, p, session, fired(model, answers, 'stop')[0])
}
