/**
 * `npm run bench:peers [-- --only starlight,vitepress --guides 200]`: the same articles built by other tools for help
 * centers and by this one: builds, weights, and times on a slow phone. Writes its part of docs/performance.md. Slow; its
 * first run installs the tools outside this project.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadContent } from '@/lib/content/load'
import { loadSite } from '@/lib/site'
import { articlesOf, groupsOf } from './peers/articles'
import { docusaurus } from './peers/docusaurus'
import { fumadocs } from './peers/fumadocs'
import { buildPeer, install, packSite } from './peers/site'
import { starlight } from './peers/starlight'
import type { Article } from './peers/types'
import { vitepress } from './peers/vitepress'
import { buildCopy } from './scale-bench/build-copy'
import type { Measured } from './scale-bench/measured-run'
import { filesIn, median } from './scale-bench/sizes'
import { table } from './search-bench/table'
import { publishSection } from './section'
import { serve } from './serve.mjs'
import { openBrowser, originOf, weigh } from './speed-bench/browser'
import { OURS } from './speed-bench/ours'
import { readableAfter, type SearchWay, searchUsableAfter, searchWeight } from './speed-bench/times'

const PEERS = [starlight, vitepress, docusaurus, fumadocs]
const QUERY = OURS.query

const { values } = parseArgs({
  options: { only: { type: 'string' }, guides: { type: 'string', default: '200' } },
})
const only = values.only?.split(',')
const wanted = (name: string) => !only || only.includes(name.toLowerCase())
const guides = Number(values.guides)
const locale = loadSite().defaultLocale

const fixed = (value: number | null, digits: number) =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(digits)

/** One row of the table: a site that is built, looked at through a browser. */
async function look(
  name: string,
  run: Measured,
  out: string,
  path: string,
  way: SearchWay,
): Promise<string[]> {
  const server = await serve({ root: out, port: 0, gzipOnly: true })
  const browser = await openBrowser()
  const url = originOf(server) + path
  const { javascript, html, css, requests } = await weigh(browser, url)
  const search = await searchWeight(browser, url, way)
  const readable = await readableAfter(browser, url)
  const usable = await searchUsableAfter(browser, url, way)
  await browser.close()
  server.close()
  const pages = filesIn(out).filter((file) => file.endsWith('.html')).length
  return [
    name,
    String(pages),
    fixed(run.seconds, 0),
    fixed(run.processor, 0),
    fixed(pages / run.seconds, 1),
    `${fixed(run.largestMB, 0)} / ${fixed(run.peakMB, 0)}`,
    ...[html, javascript, css].map((bytes) => fixed(bytes / 1000, 1)),
    String(requests),
    fixed(search / 1000, 0),
    fixed(readable / 1000, 2),
    fixed(usable / 1000, 2),
  ]
}

const ours = await buildCopy(loadContent(locale), guides)
process.env.CONTENT_DIR = join(ours.folder, 'content')
const content = loadContent(locale)
const articles = articlesOf(content)
const lengths = articles.map(({ body }) => body.length)
/** The article of middle length is looked at in every tool. */
const article = articles.find(({ body }) => body.length === median(lengths)) as Article

const rows: string[][] = []
const failed: string[] = []
if (wanted('ours'))
  rows.push(
    await look('ours', ours.run, join(ours.folder, 'out'), `/${locale}/guides/${article.slug}/`, OURS),
  )
ours.remove()

for (const peer of PEERS.filter(({ name }) => wanted(name))) {
  try {
    const run = await buildPeer(peer, install(peer), articles, groupsOf(content))
    if (!run.ok) throw new Error(run.last.slice(-8).join(' '))
    packSite(run.out)
    rows.push(await look(peer.name, run, run.out, peer.pageOf(article), { ...peer.search, query: QUERY }))
  } catch (error) {
    failed.push(`- ${peer.name} did not work: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 400)}`)
  }
  console.log(rows.at(-1)?.join('  '), failed.join('\n'))
}

publishSection(
  'docs/performance.md',
  'peers',
  `${articles.length} articles; the page is the one of middle length, \`${article.slug}\`. HTML, JavaScript, styles and requests: of a first visit until the network is idle. Search: what a search for \`${QUERY}\` loads besides.

${table(
  [
    'tool',
    'pages',
    'build, s',
    'processor, s',
    'pages/s',
    'memory of the largest process / of all, MB',
    'HTML',
    'JavaScript',
    'CSS',
    'requests',
    'search',
    'readable, s',
    'first result, s',
  ],
  rows,
)}

${PEERS.filter(({ name }) => wanted(name))
  .map(
    ({ name, packages }) =>
      `- ${name}: ${Object.entries(packages)
        .map((each) => each.join(' '))
        .join(', ')}`,
  )
  .join('\n')}
${failed.join('\n')}`,
)
