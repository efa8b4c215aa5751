import { evaluate } from '@/lib/diagnosis/evaluate'
import type { Model } from '@/lib/diagnosis/types'
import { emptySession } from './session'

export interface StaticCause {
  cause: string
  /** Fixes whose main purpose this cause is, with the guide that holds for everybody. */
  fixes: { id: string; guide: string }[]
  /** Fixes that stand elsewhere in the list and help here too. */
  also: string[]
}

/**
 * The causes of a checklist in their usual order, each with its fixes: every ranked fix stands once, below its first
 * cause. Fixes of high risk and other ways in are not part of it.
 */
export function staticCauses(model: Model): StaticCause[] {
  const fixes = model.fixes.filter(({ id, risk }) => risk !== 'high' && !model.bypass.includes(id))
  return evaluate(model, emptySession).ranking.map(({ id }) => ({
    cause: id,
    fixes: fixes
      .filter(({ treats }) => treats[0]?.cause === id)
      .map((fix) => ({ id: fix.id, guide: fix.guides.at(-1)?.guide ?? '' })),
    also: fixes
      .filter(({ treats }) => treats.slice(1).some(({ cause }) => cause === id))
      .map((fix) => fix.id),
  }))
}
