import { SAME_MESSAGE } from './likeness'
import type { Kind, SearchHit } from './types'

export interface Group<Hit extends SearchHit = SearchHit> {
  kind: Kind
  hits: Hit[]
}

/** Hits by kind; the kind of the best hit comes first. */
export function groupByKind<Hit extends SearchHit>(hits: readonly Hit[]): Group<Hit>[] {
  const groups = new Map<Kind, Hit[]>()
  for (const hit of hits) {
    const { kind } = hit.record
    groups.set(kind, [...(groups.get(kind) ?? []), hit])
  }
  return [...groups].map(([kind, of]) => ({ kind, hits: of }))
}

/** So many results may be shown first: the exact message, where it is among them, or the best. */
const FIRST = 2

/** The result that is shown large: the message that was typed, else the first. */
export const bestOf = <Hit extends SearchHit>(hits: readonly Hit[]): Hit | undefined =>
  hits.slice(0, FIRST).find(({ record, message }) => record.kind === 'error' && message >= SAME_MESSAGE) ??
  hits[0]

/** What stands below the best answer: messages and guides in the column, the rest in the rail beside it. */
export function splitGroups<Hit extends SearchHit>(
  hits: readonly Hit[],
): { column: Group<Hit>[]; beside: Group<Hit>[] } {
  const best = bestOf(hits)
  const groups = groupByKind(hits.filter((hit) => hit !== best))
  const column = groups.filter(({ kind }) => kind === 'guide' || kind === 'error')
  return { column, beside: groups.filter((group) => !column.includes(group)) }
}
