/**
 * `npm run bench:scale [-- --guides 200,2000]`: builds copies of this site with made-up guides, services and messages
 * beside our own, and measures the builds. Writes its part of docs/performance.md. Slow.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadContent } from '@/lib/content/load'
import { loadSite } from '@/lib/site'
import { buildCopy, PICTURES } from './scale-bench/build-copy'
import { searchTimes } from './scale-bench/search-time'
import { sizesOf } from './scale-bench/sizes'
import { table } from './search-bench/table'
import { publishSection } from './section'

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const kB = (bytes: number, digits = 1) => number(bytes / 1000, digits)

const { values } = parseArgs({
  options: { guides: { type: 'string', default: '200,2000,10000' } },
})
const locale = loadSite().defaultLocale
const content = loadContent(locale)

async function measure(guides: number): Promise<string[][]> {
  const { folder, counts, run, remove } = await buildCopy(content, guides)
  const out = join(folder, 'out')
  const sizes = sizesOf(out, locale)
  const search = searchTimes(out, locale)
  remove()
  // Each picture is drawn once and kept; here the services are made up, and all of them new.
  const drawing = run.stages.find(({ name }) => name === PICTURES)?.seconds ?? 0
  const seconds = run.seconds - drawing
  console.log(
    `${guides} guides: ${run.stages.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ')}`,
  )
  return [
    [
      'guides, messages, services',
      `${number(counts.guides)}, ${number(counts.errors)}, ${number(counts.providers)}`,
    ],
    ['web pages', number(sizes.pages)],
    ['build without new pictures, seconds', number(seconds)],
    ['pages a second', number(sizes.pages / seconds, 1)],
    ['processor, seconds', run.processor === null ? 'not measured' : number(run.processor)],
    [
      'most memory of its largest process, MB',
      run.largestMB === null ? 'not measured' : number(run.largestMB),
    ],
    ['most memory of all its processes, MB', run.peakMB === null ? 'not measured' : number(run.peakMB)],
    ...run.stages.map(({ name, seconds }) => [`— ${name}, seconds`, number(seconds, 1)]),
    ['files', number(sizes.files)],
    ['all files, MB', number(sizes.bytes / 1e6)],
    ['all files, kB a page', kB(sizes.bytes / sizes.pages)],
    ['HTML of a median guide, kB gz', kB(sizes.medianGuide)],
    ['search index, kB gz', kB(search.index)],
    ['search index with texts, kB gz', kB(search.withTexts)],
    ['search ready, ms', number(search.ready)],
    ['search p95, ms', number(search.p95, 1)],
    ['kept at once by the service worker, kB gz', kB(sizes.install, 0)],
    ['service worker itself, kB gz', kB(sizes.worker)],
  ]
}

const sizes = values.guides.split(',').map(Number)
const columns: Map<string, string>[] = []
for (const guides of sizes) columns.push(new Map((await measure(guides)) as [string, string][]))
const names = [...new Set(columns.flatMap((column) => [...column.keys()]))]
publishSection(
  'docs/performance.md',
  'scale',
  `Node ${process.versions.node}, ${availableParallelism()} processor cores, one build of each size, nothing kept from a build before.

${table(
  ['', ...sizes.map((size) => `${number(size)} guides`)],
  names.map((name) => [name, ...columns.map((column) => column.get(name) ?? '–')]),
)}`,
)
