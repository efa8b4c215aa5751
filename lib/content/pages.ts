import { basename } from 'node:path'
import { readPage } from './front-matter'
import { contentFiles, contentPath } from './root'
import { pageSchema } from './schema/page'

/** Slugs of the pages about the site itself. */
export function pageSlugs(locale: string): string[] {
  return contentFiles('.mdx', locale, 'pages').map((file) => basename(file, '.mdx'))
}

/** One page about the site itself. @throws ContentError */
export function loadPage(locale: string, slug: string) {
  const file = contentPath(locale, 'pages', `${slug}.mdx`)
  const { data, body } = readPage(file, pageSchema)
  return { ...data, file, body }
}
