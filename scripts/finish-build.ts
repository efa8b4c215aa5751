/**
 * Last step of `npm run build`: pages at old addresses, what strangers read, the owner's public files, then each page's
 * security policy. Safe to repeat.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadRedirects, redirectPage, redirectRules } from '@/lib/content/redirects'
import { ownRoot } from '@/lib/content/root'
import { loadMessages } from '@/lib/i18n'
import { forbiddenStyles, withPolicy } from '@/lib/policy'
import { basePath, loadSite } from '@/lib/site'
import { publish } from './publish'

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

await publish()

const publicFolder = join(ownRoot(), 'public')
if (existsSync(publicFolder)) cpSync(publicFolder, 'out', { recursive: true })

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join('out', name))

const styled = pages.flatMap((file) =>
  forbiddenStyles(readFileSync(file, 'utf8')).map((found) => `${file}: ${found.trim()}`),
)
if (styled.length) {
  console.error(`The policy allows no styles inside pages; use a class instead:\n${styled.join('\n')}`)
  process.exit(1)
}
for (const file of pages) {
  const html = readFileSync(file, 'utf8')
  if (!html.includes('http-equiv="Content-Security-Policy"'))
    writeFileSync(file, withPolicy(html, basePath, feedback))
}
console.log(`${pages.length} pages have their policy, ${redirects.length} old addresses lead on`)
