/**
 * `npm run bench:lighthouse`: Lighthouse with its settings for a phone on six kinds of pages of out/, the median of five
 * visits each, below what this computer gives an empty page. `-- home guide` looks at those alone. Fails when a median is
 * below its aim.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { basePath } from '@/lib/site'
import { findBrowser } from './browser.mjs'
import { outside } from './outside'
import { serve } from './serve.mjs'
import { originOf } from './speed-bench/browser'

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
/** A heading and a sentence: slower than its aim, and the computer is too slow or too busy for the others. */
const EMPTY = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>Empty</h1><p>A sentence.</p></main></body></html>`
const AIMS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const
const CATEGORIES = Object.keys(AIMS) as (keyof typeof AIMS)[]
/** What the score for speed is made of, as far as a page without shifts goes. */
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const

interface Report {
  categories: Record<keyof typeof AIMS, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>
}

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

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

const chosen = process.argv.slice(2)
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

/** Visits a page and prints its medians; those below their aims count where `counts` is true. */
async function look(name: string, url: string, counts: boolean): Promise<void> {
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
}

mkdirSync(join(folder, 'empty'))
writeFileSync(join(folder, 'empty/index.html'), EMPTY)
const empty = await serve({ root: folder, port: 0 })
await look('(empty)', `${originOf(empty)}/empty/`, false)
empty.close()
for (const [name, path] of Object.entries(PAGES))
  if (!chosen.length || chosen.includes(name)) await look(name, originOf(server) + basePath + path, true)
console.log(below ? `${below} below the aim` : 'every median reaches its aim')
server.close()
process.exit(below ? 1 : 0)
