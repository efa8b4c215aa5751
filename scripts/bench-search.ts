/**
 * `npm run bench:search [-- --queries FILE …]`: the site's search against other engines on the same records and labelled
 * queries; writes docs/search.md. Without files it takes the queries in tests/search/queries.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { loadSources } from '@/lib/search/build-index'
import { withCauses } from '@/lib/search/checklist-causes'
import type { SearchRecord } from '@/lib/search/types'
import { loadSite } from '@/lib/site'
import { ENGINES, type Prepared } from './search-bench/engines'
import { generate } from './search-bench/generate'
import { type Labelled, loadQueries } from './search-bench/queries'
import { GROUPS, providerRank, rankOf, type Score, scoreOf } from './search-bench/score'
import { table } from './search-bench/table'

const OWN = 'tests/search/queries'
const SIZES = [2000, 20_000]
/** The other engines take up to seconds a query at larger sizes, so they are timed on so many queries. */
const SAMPLE = 6
const PASTE = 20_000

const kB = (text: string) => (gzipSync(text, { level: 9 }).length / 1000).toFixed(1)
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)

/** Milliseconds of one call: of wall clock and processor the smaller, because other programs run here too. */
function timed(run: () => void): number {
  const cpu = process.cpuUsage()
  const began = performance.now()
  run()
  const wall = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  return Math.min(wall, (user + system) / 1000)
}

const percentile = (times: readonly number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

function prepare(make: () => Prepared): { engine: Prepared; build: number } {
  let engine: Prepared | undefined
  const build = timed(() => {
    engine = make()
  })
  if (!engine) throw new Error('an engine was not made')
  return { engine, build }
}

const scoreCells = ({ n, at1, at3, mrr }: Score) => [
  String(n),
  at1.toFixed(1),
  at3.toFixed(1),
  mrr.toFixed(3),
]

interface Answered {
  labelled: Labelled
  results: SearchRecord[]
  ms: number
}

/** Asks each query once. The first few are asked before, so that the engine is warm. */
function askAll(engine: Prepared, queries: readonly Labelled[]): Answered[] {
  for (const { query } of queries.slice(0, 5)) engine.search(query)
  return queries.map((labelled) => {
    let results: SearchRecord[] = []
    const ms = timed(() => {
      results = engine.search(labelled.query)
    })
    return { labelled, results, ms }
  })
}

const { values } = parseArgs({ options: { queries: { type: 'string', multiple: true } } })
const files =
  values.queries ??
  readdirSync(OWN, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    name.endsWith('.txt') ? [join(OWN, name)] : [],
  )
const sets = files.map((file) => ({
  name: file.startsWith(OWN) ? relative(OWN, file) : basename(file),
  queries: loadQueries(file),
}))
const all = sets.flatMap(({ queries }) => queries)
const { frame, sources } = loadSources(loadSite().defaultLocale)
const known = new Set(sources.flatMap(({ kind, providers }) => (kind === 'provider' ? providers : [])))

const compared: string[][] = []
const timings: string[][] = []
const groups: string[][] = []
const pastes: string[][] = []

for (const [name, make] of Object.entries(ENGINES)) {
  const { engine, build } = prepare(() => make(sources, frame))
  const answered = askAll(engine, all)
  const times = answered.map((entry) => entry.ms)
  for (const { name: set, queries } of sets) {
    const ranked = answered
      .filter(({ labelled }) => queries.includes(labelled))
      .map(({ labelled, results }) => rankOf(labelled, results.map(withCauses)))
    compared.push([set, name, ...scoreCells(scoreOf(ranked.map(({ rank }) => rank)))])
    if (name !== 'ours') continue
    for (const [group, test] of GROUPS.slice(1)) {
      const score = scoreOf(ranked.filter(({ labelled }) => test(labelled)).map(({ rank }) => rank))
      if (score.n) groups.push([set, group, ...scoreCells(score)])
    }
    const named = ranked.filter(({ labelled }) => known.has(labelled.provider))
    groups.push([set, 'service named: its page', ...scoreCells(scoreOf(named.map(providerRank)))])
  }
  timings.push([
    name,
    String(sources.length),
    ms(build),
    kB(engine.payload),
    ms(percentile(times, 0.5)),
    ms(percentile(times, 0.95)),
  ])
  if (name === 'ours') {
    for (const [what, unit] of [
      ['one word', 'x'],
      ['an alias again and again', 'code not received '],
      ['Chinese', '收不到验证码'],
      ['signs', '<&(*'],
    ] as const) {
      const text = unit.repeat(Math.ceil(PASTE / unit.length)).slice(0, PASTE)
      pastes.push([what, ms(Math.max(...[1, 2, 3].map(() => timed(() => engine.search(text)))))])
    }
  }
  console.log(`${name}: judged`)
}
for (const size of SIZES) {
  const many = generate(sources, size)
  for (const [name, make] of Object.entries(ENGINES)) {
    const { engine, build } = prepare(() => make(many, frame))
    const queries = name === 'ours' ? all : all.filter((_, i) => i % Math.ceil(all.length / SAMPLE) === 0)
    const times = askAll(engine, queries).map((entry) => entry.ms)
    timings.push([
      name,
      String(size),
      ms(build),
      kB(engine.payload),
      ms(percentile(times, 0.5)),
      ms(percentile(times, 0.95)),
    ])
    console.log(`${name}: timed with ${size} records`)
  }
}

writeFileSync(
  'docs/search.md',
  `# How well search finds

Printed by \`npm run bench:search\`${values.queries ? ' with a file of labelled queries (`-- --queries FILE`)' : ''}; do not edit. How search works: [decision 5](decisions/0005-search-with-fuse.md).

All engines get the same ${sources.length} records (title, headings, exact messages, aliases) and the same queries. @1 and @3: percent of queries whose first result, or one of the first three, is a good answer: it treats a cause that the words give, or belongs to the right problem where they give none; another service’s page never counts. MRR: mean of 1/rank.

${sets.map(({ name, queries }) => `- \`${name}\`: ${queries.length} queries`).join('\n')}

## Against other engines

${table(['queries', 'engine', 'n', '@1', '@3', 'MRR'], compared)}

The others search words only. Ours also reads what the words tell (cause, problem, service), so this compares what a reader gets, not the engines’ worth.

## Ours, by kind of query

${table(['queries', 'kind', 'n', '@1', '@3', 'MRR'], groups)}

## Speed and size

Milliseconds in Node ${process.versions.node}: to prepare the index, and from a query to its results. kB: what a browser loads, gzip -9, without code. Sizes above ${sources.length} add generated records.

${table(['engine', 'records', 'prepare', 'kB', 'p50', 'p95'], timings)}

A paste of ${PASTE.toLocaleString('en')} characters, worst of three, milliseconds:

${table(['paste', 'ms'], pastes)}
`,
)
console.log('docs/search.md is written')
