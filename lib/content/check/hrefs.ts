import { readFileSync } from 'node:fs'
import { loadPage, pageSlugs } from '../pages'
import { loadTools, loadToolText } from '../tools'
import type { Body, Content } from '../types'

export interface Written {
  file: string
  body: Body
}

/** Guides, messages and services: the pages that readers look for. */
export const pagesOf = (content: Content) => [...content.guides, ...content.errors, ...content.providers]

/** Every page with a text, tools and those about the site included. @throws ContentError */
export function textsOf(content: Content): Written[] {
  const { locale } = content
  return [
    ...pagesOf(content),
    ...pageSlugs(locale).map((slug) => loadPage(locale, slug)),
    ...loadTools(locale).map(({ id }) => loadToolText(locale, id)),
  ]
}

export interface Href {
  file: string
  line: number
  /** As written: `/guides/x/#y`. */
  href: string
  pathname: string
  search: string
  hash: string
}

/** Internal links of a file with their lines: Markdown `](/…)`, in the text and in the front matter. */
export function hrefsIn(file: string): Href[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, href = '']) => {
        const { pathname, search, hash } = new URL(href, 'https://x.invalid')
        return { file, line: index + 1, href, pathname, search, hash: hash.slice(1) }
      }),
    )
}
