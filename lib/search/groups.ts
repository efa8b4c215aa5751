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

/** What stands below the best answer: messages and guides in the column, the rest in the rail beside it. */
export function splitGroups<Hit extends SearchHit>(
  hits: readonly Hit[],
): { column: Group<Hit>[]; beside: Group<Hit>[] } {
  const groups = groupByKind(hits.slice(1))
  const column = groups.filter(({ kind }) => kind === 'guide' || kind === 'error')
  return { column, beside: groups.filter((group) => !column.includes(group)) }
}
