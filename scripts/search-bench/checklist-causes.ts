import { evaluate } from '@/lib/diagnosis/evaluate'
import { parseLink } from '@/lib/diagnosis/link'
import { loadModel } from '@/lib/diagnosis/load'
import type { Model } from '@/lib/diagnosis/types'
import type { SearchRecord } from '@/lib/search/types'

const CAUSES = 3
const models = new Map<string, Model | null>()

function modelOf(problem: string): Model | null {
  if (!models.has(problem)) models.set(problem, loadModel(problem))
  return models.get(problem) ?? null
}

/**
 * A result as it is printed and judged: a checklist whose link holds answers has the engine's top three causes after
 * them, any other checklist has none.
 */
export function answersOf(record: SearchRecord): SearchRecord {
  if (record.kind !== 'checklist') return record
  const search = record.url.slice(record.url.indexOf('?') + 1)
  const model = new URLSearchParams(search).has('a') ? modelOf(record.problems[0] ?? '') : null
  if (!model) return { ...record, causes: [] }
  const context = Object.fromEntries(
    (['provider', 'carrier', 'platform', 'channel'] as const).map((part, i) => {
      const value = new URLSearchParams(search).get(['p', 'c', 'd', 'ch'][i] ?? '')
      return [part, value ? [value] : []]
    }),
  ) as Record<'provider' | 'carrier' | 'platform' | 'channel', string[]>
  const { session } = parseLink(search, model, context)
  return { ...record, causes: evaluate(model, session).ranking.slice(0, CAUSES).map(({ id }) => id) }
}
