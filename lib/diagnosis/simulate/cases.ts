import { plan } from '../evaluate'
import { play } from '../play'
import type { Model } from '../types'
import type { Case } from './cases-schema'

/** How many of the first fixes may not harm. */
const SHOWN = 5

/** How one hand-written person fared. */
export interface CaseResult {
  one: Case
  /** Place of the first fix made for one of the causes; Infinity when it is not among those listed. */
  rank: number
  /** The same in the best list without questions. */
  listRank: number
  /** The same, had the checklist been told everything that the person knows. */
  toldRank: number
  asked: number
  /** Harmful fixes that were offered; none where a safety rule replaced the page. */
  harmful: string[]
}

/** Place of the first fix whose first cause is one of the person's: a fix that helps by the way does not count. */
function rankOf(model: Model, ids: string[], causes: string[]): number {
  const place = ids.findIndex((id) => {
    const [main] = model.fixes.find((fix) => fix.id === id)?.treats ?? []
    return main !== undefined && causes.includes(main.cause)
  })
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1
}

/** Plays the people of one problem through their checklist, as `npm run diagnose` would. */
export function playCases(model: Model, cases: Case[]): CaseResult[] {
  const context = { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' }
  return cases.map((one) => {
    const played = play({ id: one.id, problem: model.problem, ...one.context, answers: one.answers })
    const ids = played.fixes.map(({ id }) => id)
    const planned = (answers: Case['answers']) =>
      plan(model, { context: { ...context, ...one.context }, answers, tried: [], ticked: [] }).map(
        ({ id }) => id,
      )
    return {
      one,
      rank: rankOf(model, ids, one.causes),
      listRank: rankOf(model, planned({}), one.causes),
      toldRank: rankOf(model, planned(one.answers), one.causes),
      asked: played.asked.length,
      harmful: played.gate ? [] : ids.slice(0, SHOWN).filter((id) => one.mustNotShow.includes(id)),
    }
  })
}

/** Shares of people with a right fix at once, and among the first three and five. */
export function hits(results: CaseResult[], rank: (result: CaseResult) => number = (result) => result.rank) {
  const share = (place: number) =>
    results.length ? results.filter((result) => rank(result) <= place).length / results.length : 0
  return { first: share(1), three: share(3), five: share(5) }
}
