import { create, insertMultiple, save, search as searchOrama } from '@orama/orama'
import flexsearch from 'flexsearch'
import Fuse, { type IFuseOptions } from 'fuse.js'
import MiniSearch from 'minisearch'
import { createSearch } from '@/lib/search/engine'
import { toFileForm } from '@/lib/search/file-form'
import { pack } from '@/lib/search/pack'
import type { SearchRecord, SearchSource } from '@/lib/search/types'

type Frame = Parameters<typeof pack>[0]

/** An engine with its index: what a browser would load, and the best records for a query, first the best. */
export interface Prepared {
  /** What travels to the browser, as text. */
  payload: string
  search(query: string): SearchRecord[]
}

interface Doc {
  id: number
  title: string
  headings: string
  errors: string
  aliases: string
}

const LIMIT = 10
const FIELDS = ['title', 'headings', 'errors', 'aliases'] as const
const BOOST = { title: 3, aliases: 3, errors: 2, headings: 1 }

const docsOf = (sources: readonly SearchSource[]): Doc[] =>
  sources.map(({ title, headings, errors, aliases }, id) => ({
    id,
    title,
    headings: headings.map(({ text }) => text).join('\n'),
    errors: errors.join('\n'),
    aliases: aliases.join('\n'),
  }))

function fuse(sources: readonly SearchSource[], extra: IFuseOptions<Doc>): Prepared {
  const docs = docsOf(sources)
  const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] }))
  const engine = new Fuse(docs, { keys, ...extra })
  return {
    payload: JSON.stringify(docs),
    search: (query) => engine.search(query, { limit: LIMIT }).flatMap(({ item }) => sources[item.id] ?? []),
  }
}

function miniSearch(sources: readonly SearchSource[]): Prepared {
  const engine = new MiniSearch<Doc>({ fields: [...FIELDS] })
  engine.addAll(docsOf(sources))
  const options = { boost: BOOST, fuzzy: 0.2, prefix: true }
  return {
    payload: JSON.stringify(engine),
    search: (query) =>
      engine
        .search(query, options)
        .slice(0, LIMIT)
        .flatMap(({ id }) => sources[id] ?? []),
  }
}

function orama(sources: readonly SearchSource[]): Prepared {
  const schema = { title: 'string', headings: 'string', errors: 'string', aliases: 'string' } as const
  const engine = create({ schema })
  insertMultiple(
    engine,
    docsOf(sources).map(({ id, ...doc }) => ({ ...doc, id: String(id) })),
  )
  return {
    payload: JSON.stringify(save(engine)),
    search: (term) => {
      const found = searchOrama(engine, { term, limit: LIMIT, tolerance: 1, boost: BOOST })
      if (found instanceof Promise) throw new Error('Orama answered later')
      return found.hits.flatMap(({ id }) => sources[Number(id)] ?? [])
    },
  }
}

function flexSearch(sources: readonly SearchSource[]): Prepared {
  const engine = new flexsearch.Document({
    tokenize: 'forward',
    document: { id: 'id', index: [...FIELDS] },
  })
  const docs = docsOf(sources)
  for (const doc of docs) engine.add(doc as never)
  return {
    // Its own export is larger than the texts that it indexes, so a page would load those.
    payload: JSON.stringify(docs),
    search: (query) => {
      const scores = new Map<number, number>()
      for (const { field, result } of engine.search(query, { limit: LIMIT * 2, suggest: true }))
        result.forEach((id, rank) => {
          const share = BOOST[field as keyof typeof BOOST] / (rank + 1)
          scores.set(Number(id), (scores.get(Number(id)) ?? 0) + share)
        })
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, LIMIT)
        .flatMap(([id]) => sources[id] ?? [])
    },
  }
}

function ours(sources: readonly SearchSource[], frame: Frame): Prepared {
  const index = pack(frame, sources)
  const engine = createSearch(index)
  return {
    payload: JSON.stringify(toFileForm(index)),
    search: (query) => engine.search(query, LIMIT).hits.map(({ record }) => record),
  }
}

/** The engines that are compared, by name. */
export const ENGINES: Record<string, (sources: readonly SearchSource[], frame: Frame) => Prepared> = {
  ours,
  'Fuse.js default': (sources) => fuse(sources, {}),
  'Fuse.js token search': (sources) => fuse(sources, { useTokenSearch: true, ignoreLocation: true }),
  MiniSearch: miniSearch,
  Orama: orama,
  FlexSearch: flexSearch,
}
