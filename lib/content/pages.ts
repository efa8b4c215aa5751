import { readdirSync } from 'node:fs'
import { readPage } from './front-matter'
import { contentPath } from './root'
import { pageSchema } from './schema/page'

/** Slugs of the pages about the site itself. */
export function pageSlugs(locale: string): string[] {
  return readdirSync(contentPath(locale, 'pages'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort()
}

/** One page about the site itself. @throws ContentError */
export function loadPage(locale: string, slug: string) {
  const file = contentPath(locale, 'pages', `${slug}.mdx`)
  const { data, body } = readPage(file, pageSchema)
  return { ...data, file, body }
}
