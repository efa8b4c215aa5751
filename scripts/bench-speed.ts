/**
 * `npm run bench:speed`: when a reader can read and search on a slow phone, page by page. Needs a build; writes its part
 * of docs/performance.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basePath, loadSite } from '@/lib/site'
import { median, packed } from './scale-bench/sizes'
import { table } from './search-bench/table'
import { publishSection } from './section'
import { serve } from './serve.mjs'
import { openBrowser, originOf } from './speed-bench/browser'
import { withEmptyPage } from './speed-bench/empty-page'
import { OURS } from './speed-bench/ours'
import { readableAfter, searchUsableAfter } from './speed-bench/times'

/** Seconds within which a guide is to be readable, and its search to answer. */
const AIMS = { readable: 1.8, search: 3 }

const locale = loadSite().defaultLocale

/** The page of a kind whose HTML weighs as much as that of the middle one. */
function middleOf(part: string): string {
  const folder = `out/${locale}/${part}`
  const pages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, bytes: packed(readFileSync(`${folder}/${name}/index.html`)) }))
  const middle = median(pages.map(({ bytes }) => bytes))
  return `/${locale}/${part}/${pages.find(({ bytes }) => bytes === middle)?.name}/`
}

const PAGES: [name: string, path: string][] = [
  ['home', `/${locale}/`],
  ['guide', middleOf('guides')],
  ['message', middleOf('errors')],
  ['checklist', `/${locale}/check/no-text/`],
  ['search', `/${locale}/search/`],
]

const server = await serve({ port: 0, base: basePath })
const browser = await openBrowser()
const seconds = (ms: number) => (ms / 1000).toFixed(2)
const empty = await withEmptyPage((url) => readableAfter(browser, url))
const rows: string[][] = [['(a heading and a sentence)', '', seconds(empty), '']]
console.log(rows[0]?.join('  '))
for (const [name, path] of PAGES) {
  const url = `${originOf(server)}${basePath}${path}`
  const readable = await readableAfter(browser, url)
  const search = await searchUsableAfter(browser, url, OURS)
  rows.push([name, `\`${path}\``, seconds(readable), seconds(search)])
  console.log(rows.at(-1)?.join('  '))
}
await browser.close()
server.close()
publishSection(
  'docs/performance.md',
  'speed',
  `Aims: readable within ${AIMS.readable} s, search within ${AIMS.search} s.

${table(['page', 'address', 'readable (LCP), seconds', 'first result of a search, seconds'], rows)}`,
)
