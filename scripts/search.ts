/** `npm run --silent search -- --file F [--limit 10] [--engine ours]`: one JSON line of results for each line of input. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildIndex } from '@/lib/search/build-index'
import { withCauses } from '@/lib/search/checklist-causes'
import { createSearch } from '@/lib/search/engine'
import { loadSite } from '@/lib/site'

interface Options {
  file: string | undefined
  limit: number
}

/** @throws Error naming the flag or the value that is wrong */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      limit: { type: 'string', default: '10' },
      engine: { type: 'string', default: 'ours' },
    },
  })
  if (!/^[1-9]\d{0,2}$/.test(values.limit))
    throw new Error(`--limit must be a number from 1 to 999, not "${values.limit}"`)
  if (values.engine !== 'ours') throw new Error(`--engine knows only "ours", not "${values.engine}"`)
  return { file: values.file, limit: Number(values.limit) }
}

/** The query of one line. @throws Error naming the line */
function readQuery(line: string, i: number): string {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    throw new Error(`line ${i + 1} is not JSON: ${line.slice(0, 80)}`)
  }
  if (typeof data === 'object' && data && 'query' in data && typeof data.query === 'string') return data.query
  throw new Error(`line ${i + 1} has no "query" in words: ${line.slice(0, 80)}`)
}

function run(): void {
  const { file, limit } = readOptions()
  const input = readFileSync(file ?? 0, 'utf8')
  const queries = input.split(/\r?\n/).flatMap((line, i) => (line.trim() ? [readQuery(line, i)] : []))
  const engine = createSearch(buildIndex(loadSite().defaultLocale).index)
  const lines = queries.map((query) => {
    const began = performance.now()
    const { hits } = engine.search(query, limit)
    const ms = Math.round((performance.now() - began) * 10) / 10
    const results = hits.map(({ record, score }) => {
      const { kind, url, title, providers, causes, problems } = withCauses(record)
      return { kind, url, title, providers, causes, problems, score }
    })
    return JSON.stringify({ query, ms, results })
  })
  if (lines.length) process.stdout.write(`${lines.join('\n')}\n`)
}

try {
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
