import type { Kind, SearchHit } from './types'

export interface Group {
  kind: Kind
  hits: SearchHit[]
}

/** Hits by kind; the kind of the best hit comes first. */
export function groupByKind(hits: readonly SearchHit[]): Group[] {
  const groups = new Map<Kind, SearchHit[]>()
  for (const hit of hits) {
    const { kind } = hit.record
    groups.set(kind, [...(groups.get(kind) ?? []), hit])
  }
  return [...groups].map(([kind, of]) => ({ kind, hits: of }))
}

/** Groups for the column (the kind of the best hit, messages, guides) and for the rail beside it. */
export function splitGroups(
  hits: readonly SearchHit[],
  exact: SearchHit | undefined,
): { column: Group[]; beside: Group[] } {
  const groups = groupByKind(hits.filter((hit) => hit !== exact))
  const column = groups.filter(({ kind }, i) => (i === 0 && !exact) || kind === 'guide' || kind === 'error')
  return { column, beside: groups.filter((group) => !column.includes(group)) }
}
