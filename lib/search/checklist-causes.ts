import { evaluate } from '@/lib/diagnosis/evaluate'
import { type KnownContext, parseLink } from '@/lib/diagnosis/link'
import { loadModel } from '@/lib/diagnosis/load'
import type { Model } from '@/lib/diagnosis/types'
import type { SearchRecord } from './types'

const CAUSES = 3
const models = new Map<string, Model | null>()

function modelOf(problem: string): Model | null {
  if (!models.has(problem)) models.set(problem, loadModel(problem))
  return models.get(problem) ?? null
}

const PARTS = { p: 'provider', c: 'carrier', d: 'platform', ch: 'channel' } as const

/** What the link itself names is all that has to be known to read it. */
const contextOf = (link: URLSearchParams): KnownContext => {
  const known: Record<keyof KnownContext, string[]> = { provider: [], carrier: [], platform: [], channel: [] }
  for (const [key, part] of Object.entries(PARTS)) known[part] = [link.get(key) ?? '']
  return known
}

/**
 * A result as it is printed and judged: a checklist whose link holds answers has the engine's top three causes after
 * them, any other checklist has none.
 */
export function withCauses(record: SearchRecord): SearchRecord {
  if (record.kind !== 'checklist') return record
  const link = new URLSearchParams(record.url.split('?')[1])
  const model = link.has('a') ? modelOf(record.problems[0] ?? '') : null
  if (!model) return { ...record, causes: [] }
  const { session } = parseLink(link.toString(), model, contextOf(link))
  const { ranking } = evaluate(model, session)
  return { ...record, causes: ranking.slice(0, CAUSES).map(({ id }) => id) }
}
