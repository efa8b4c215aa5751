import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openService } from '@/lib/search/service'
import { loadQueries } from '../search-bench/queries'
import { packed } from './sizes'

const QUERIES = 'tests/search/queries'

export interface SearchTimes {
  /** Milliseconds from a query to its results that 95 % of the queries stay below. */
  p95: number
  /** Milliseconds to make the index ready. */
  ready: number
  /** Bytes (gzip) that a browser loads for the list below a search box; with the texts of the page of results. */
  index: number
  withTexts: number
}

/** Asks a built site's own index the labelled queries of the tests, one after the other. */
export function searchTimes(out: string, locale: string): SearchTimes {
  const names = JSON.parse(readFileSync(join(out, 'search', 'manifest.json'), 'utf8'))[locale]
  const read = (name: string) => readFileSync(join(out, 'search', name), 'utf8')
  const text = read(names.index)
  const began = performance.now()
  const engine = openService({ index: text, textsPath: '' })
  engine.search('code not received', 10)
  const ready = performance.now() - began
  const times = readdirSync(QUERIES)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => loadQueries(join(QUERIES, name)))
    .map(({ query }) => {
      const asked = performance.now()
      engine.search(query, 10)
      return performance.now() - asked
    })
    .sort((a, b) => a - b)
  const index = packed(text)
  return {
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    ready,
    index,
    withTexts: index + packed(read(names.texts)),
  }
}
