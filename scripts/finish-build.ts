/**
 * Last step of `npm run build`: pages at old addresses, what strangers read, icons, the owner's public files, each page's
 * security policy, packed copies, and the service worker, which lists the files as they are served.
 * Safe to repeat.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadRedirects, redirectPage, redirectRules } from '@/lib/content/redirects'
import { ownRoot } from '@/lib/content/root'
import { loadMessages } from '@/lib/i18n'
import { lighterPage } from '@/lib/lighter-page'
import { partOf } from '@/lib/offline/parts'
import { withManifestLink } from '@/lib/offline/web-manifest'
import { forbiddenStyles, withPolicy } from '@/lib/policy'
import { basePath, loadSite } from '@/lib/site'
import { compressFolder, forgetPacked } from './finish/compress'
import { writeIcons } from './finish/icons'
import { writeWorker } from './finish/worker'
import { publish } from './publish'

const began = new Date()
const { feedback } = loadSite()
const gone = new Set(locales().flatMap((locale) => [...loadContent(locale).hidden.paths]))
const redirects = loadRedirects().filter(({ to }) => !gone.has(to.split('#')[0] ?? ''))
for (const locale of locales())
  for (const { from, to } of redirects) {
    const folder = join('out', locale, from)
    mkdirSync(folder, { recursive: true })
    const html = redirectPage(locale, `${basePath}/${locale}${to}`, loadMessages(locale).moved)
    writeFileSync(join(folder, 'index.html'), html)
  }
writeFileSync('out/_redirects', redirectRules(redirects, locales(), basePath))

publish()
await writeIcons('out')

const publicFolder = join(ownRoot(), 'public')
if (existsSync(publicFolder)) cpSync(publicFolder, 'out', { recursive: true })

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join('out', name))

const moved = new Set(
  locales().flatMap((locale) => redirects.map(({ from }) => join(locale, from, 'index.html'))),
)
const isShell = (file: string) => {
  const name = relative('out', file)
  return partOf(name, locales(), moved.has(name)) === 'shell'
}

const styled = pages.flatMap((file) =>
  forbiddenStyles(readFileSync(file, 'utf8')).map((found) => `${file}: ${found.trim()}`),
)
if (styled.length) {
  console.error(`The policy allows no styles inside pages; use a class instead:\n${styled.join('\n')}`)
  process.exit(1)
}
// Only where a reader begins: guides stay as light as they are.
for (const locale of locales())
  for (const file of pages.filter((name) => name.startsWith(join('out', locale, sep)) && isShell(name))) {
    writeFileSync(file, withManifestLink(readFileSync(file, 'utf8'), basePath, locale))
  }
for (const file of pages) {
  const html = readFileSync(file, 'utf8')
  if (!html.includes('http-equiv="Content-Security-Policy"'))
    writeFileSync(file, withPolicy(lighterPage(html), basePath, feedback))
}
console.log(`${pages.length} pages have their policy, ${redirects.length} old addresses lead on`)

// What lists the other files is made last, and takes their weight from their packed copies.
const isList = (name: string) => /^sw\.js$|^[^/]+\/offline\/files\.json$/.test(name)
const kept = 'node_modules/.cache/packed'
const packed = await compressFolder('out', { kept, wanted: (name) => !isList(name) })
const site = { base: basePath, locales: locales(), defaultLocale: loadSite().defaultLocale }
const shell = await writeWorker('out', site, moved)
await compressFolder('out', { kept, wanted: isList })
forgetPacked(kept, began)
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`
console.log(
  `the service worker keeps ${shell.files} files at once, ${kB(shell.bytes)}; it is ${kB(shell.worker)} itself (gzip)`,
)
console.log(`${packed.files} text files are packed: ${kB(packed.before)} to ${kB(packed.after)} (Brotli)`)
