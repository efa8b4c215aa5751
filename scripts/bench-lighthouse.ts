/**
 * `npm run bench:lighthouse`: Lighthouse with its settings for a phone on six kinds of pages of out/, the median of five
 * visits each, below what this computer gives an empty page. `-- home guide` looks at those alone; `-- --calibrated`
 * slows the processor down as far as Lighthouse's own 4 times do on the computers that it was set on. Fails when a median
 * is below its aim.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { basePath } from '@/lib/site'
import { findBrowser } from './browser.mjs'
import { outside } from './outside'
import { serve } from './serve.mjs'
import { originOf } from './speed-bench/browser'
import { withEmptyPage } from './speed-bench/empty-page'

const VERSION = '13.5.0'
const VISITS = 5
const PAGES: Record<string, string> = {
  home: '/en/',
  guide: '/en/guides/t-mobile-short-codes/',
  error: '/en/errors/apple-codes-cannot-be-sent/',
  provider: '/en/providers/apple/',
  checklist: '/en/check/no-text/',
  search: '/en/search/?q=code%20not%20received',
}
const AIMS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const
const CATEGORIES = Object.keys(AIMS) as (keyof typeof AIMS)[]
/** What the score for speed is made of, as far as a page without shifts goes. */
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const

/**
 * Lighthouse slows the processor down 4 times, which is meant for computers with a benchmark index of 1500 to 2000
 * (docs/throttling.md of Lighthouse); on a slower one the phone that it plays is slower than meant, too.
 */
const SLOWER = 4
const MEANT_FOR = 1750

interface Report {
  environment: { benchmarkIndex: number }
  categories: Record<keyof typeof AIMS, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>
}

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

let slower = SLOWER

/** One visit. @throws when Lighthouse ends with an error */
async function visit(program: string, url: string): Promise<Report> {
  const file = join(folder, 'report.json')
  const run = spawn(
    process.execPath,
    [
      program,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--throttling.cpuSlowdownMultiplier=${slower}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CHROME_PATH: findBrowser() ?? '' } },
  )
  const code = await new Promise((ended) => run.once('close', ended))
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${url}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Names of the audits that cost points, once each. */
const failed = (reports: Report[]) => [
  ...new Set(
    reports.flatMap(({ categories, audits }) =>
      CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
        categories[category].auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${category}: ${audits[id]?.title}`),
      ),
    ),
  ),
]

const { values, positionals: chosen } = parseArgs({
  allowPositionals: true,
  options: { calibrated: { type: 'boolean', default: false } },
})
const unknown = chosen.filter((name) => !PAGES[name])
if (unknown.length)
  throw new Error(`no such page: ${unknown.join(', ')}; there are ${Object.keys(PAGES).join(', ')}`)
const program = join(outside({ lighthouse: VERSION }), 'node_modules/lighthouse/cli/index.js')
const server = await serve({ port: 0, base: basePath })

console.log(
  `Lighthouse ${VERSION}, its phone, median of ${VISITS}; times in ms; load ${loadavg()[0]?.toFixed(1)}`,
)
console.log(['page'.padEnd(10), ...CATEGORIES, 'first paint', 'largest', 'blocked'].join('  '))
let below = 0

/**
 * Visits a page and prints its medians; those below their aims count where `counts` is true.
 * @returns the computer's benchmark index meanwhile
 */
async function look(name: string, url: string, counts: boolean): Promise<number> {
  const reports: Report[] = []
  for (let n = 0; n < VISITS; n++) reports.push(await visit(program, url))
  const scores = CATEGORIES.map((category) => {
    const score = Math.round(100 * middle(reports.map(({ categories }) => categories[category].score ?? 0)))
    if (counts && score < AIMS[category]) below++
    return String(score).padStart(category.length)
  })
  const times = TIMES.map((id) =>
    middle(reports.map(({ audits }) => audits[id]?.numericValue ?? 0)).toFixed(0),
  )
  console.log([name.padEnd(10), ...scores, ...times.map((time) => time.padStart(8))].join('  '))
  if (counts) for (const line of failed(reports)) console.log(`  ${line}`)
  return middle(reports.map(({ environment }) => environment.benchmarkIndex))
}

const lookAtEmpty = () => withEmptyPage((url) => look('(empty)', url, false))
const index = await lookAtEmpty()
console.log(`benchmark index of this computer: ${index.toFixed(0)}`)
if (values.calibrated) {
  slower = Math.max(1, (SLOWER * index) / MEANT_FOR)
  console.log(`processor ${slower.toFixed(1)} times slower, in place of ${SLOWER}:`)
  await lookAtEmpty()
}
for (const [name, path] of Object.entries(PAGES))
  if (!chosen.length || chosen.includes(name)) await look(name, originOf(server) + basePath + path, true)
console.log(below ? `${below} below the aim` : 'every median reaches its aim')
server.close()
process.exit(below ? 1 : 0)
