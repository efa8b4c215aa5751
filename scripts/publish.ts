/** What a build adds for strangers: tags in each page's head, Markdown twins, site map, feeds, llms.txt, data. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadMessages } from '@/lib/i18n'
import { API, apiData, apiSchema } from '@/lib/publish/api'
import { headTags, withHead } from '@/lib/publish/head'
import { headersFile } from '@/lib/publish/host-files'
import { llmsText } from '@/lib/publish/llms'
import { markdownTwin } from '@/lib/publish/markdown'
import { type PublicPage, publicPages } from '@/lib/publish/pages'
import { feed, robots, siteMap } from '@/lib/publish/site-map'
import { basePath, loadSite } from '@/lib/site'

const OUT = 'out'
const FILES = Object.keys(API) as (keyof typeof API)[]

function write(path: string, text: string): void {
  const file = join(OUT, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function writeHeads(pages: PublicPage[], owner: { name: string; root: string }): void {
  for (const page of pages) {
    const file = join(OUT, page.url, 'index.html')
    if (!existsSync(file)) throw new Error(`${page.url} is on the list of public pages, and was not built`)
    writeFileSync(file, withHead(readFileSync(file, 'utf8'), headTags(page, owner, locales())))
  }
}

/** Adds all of it to out/. Safe to repeat. @throws when a listed page was not built */
export function publish(): void {
  const site = loadSite()
  const owner = { name: site.name, root: `${site.url}${basePath}` }
  const all = locales().flatMap(publicPages)
  writeHeads(all, owner)
  write('sitemap.xml', siteMap(all, owner.root))
  write('robots.txt', robots(owner.root))
  for (const locale of locales()) {
    const content = loadContent(locale)
    const messages = loadMessages(locale)
    const pages = all.filter((page) => page.locale === locale)
    const { description } = messages.home
    write(`${locale}/feed.xml`, feed(pages, owner.root, { name: site.name, description, locale }))
    const titles = {
      guide: messages.guides.title,
      error: messages.errors.title,
      provider: messages.providers.title,
      checklist: messages.header.check,
    }
    const words = { name: site.name, description, rules: messages.footer.rules, titles }
    write(
      locale === site.defaultLocale ? 'llms.txt' : `${locale}/llms.txt`,
      llmsText(pages, owner.root, words),
    )
    for (const page of [...content.guides, ...content.errors, ...content.providers])
      write(
        `${page.url}index.md`,
        markdownTwin({ page, prefix: `${owner.root}/${locale}`, words: messages }, locale),
      )
    const data = apiData(locale, owner.root)
    for (const name of FILES) write(`api/v1/${locale}/${name}.json`, `${JSON.stringify(data[name])}\n`)
  }
  write('_headers', headersFile(JSON.parse(readFileSync('deploy/headers.json', 'utf8')), basePath))
  write('.nojekyll', '')
  for (const name of FILES) write(`api/v1/schema/${name}.json`, apiSchema(name))
  console.log(`${all.length} public pages have their tags`)
}
