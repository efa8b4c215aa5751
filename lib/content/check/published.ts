import { readFileSync } from 'node:fs'
import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import { loadRedirects, publishedPaths } from '../redirects'
import { contentPath } from '../root'
import type { Content } from '../types'
import { pagesOf } from './hrefs'

/** Addresses of all pages of content, without the language. */
export const pathsOf = (content: Content): string[] =>
  pagesOf(content)
    .map(({ url }) => url.slice(content.locale.length + 1))
    .sort()

/** Published pages that are gone, and redirects that lead nowhere, in circles or over a page that exists. */
export function lostPages(content: Content): ContentProblem[] {
  const exist = new Set(pathsOf(content))
  const redirects = loadRedirects()
  const leaving = new Set(redirects.map(({ from }) => from))
  const list = contentPath('published.txt')
  const file = contentPath('redirects.yaml')
  const lost = publishedPaths()
    .filter((path) => !exist.has(path) && !leaving.has(path))
    .map((path) => ({
      file: list,
      line: lineOfText(list, path),
      field: '',
      message: `the page ${path} is gone, yet people have its link; bring it back, or say in ${file} where it leads now`,
    }))
  const wrong = redirects.flatMap(({ from, to }) => {
    const at = (message: string) => ({ file, line: lineOfText(file, from), field: from, message })
    const target = to.split('#')[0] ?? ''
    const twice = redirects.filter((other) => other.from === from).length > 1
    return [
      ...(exist.has(from) ? [at('is a page that exists; a redirect would hide it')] : []),
      ...(leaving.has(target) ? [at(`leads to ${target}, which leads on itself; name the last page`)] : []),
      ...(!exist.has(target) && !leaving.has(target) ? [at(`leads to ${target}, which does not exist`)] : []),
      ...(twice ? [at('stands here twice')] : []),
    ]
  })
  return [...lost, ...wrong]
}

/** A reminder, once, that pages are missing from the list of published ones. */
export function unlistedPages(content: Content): ContentProblem[] {
  const listed = new Set(publishedPaths())
  const fresh = pathsOf(content).filter((path) => !listed.has(path))
  if (!listed.size || !fresh.length) return []
  const file = contentPath('published.txt')
  const message = `lacks ${fresh.length} pages (${fresh.slice(0, 3).join(', ')}${fresh.length > 3 ? ' …' : ''}); run \`npm run published\` when they are public`
  return [{ file, line: 1, field: '', message, level: 'warning' }]
}

/** The text of content/published.txt with every page of now added; a line never leaves it. */
export function publishedText(content: Content): string {
  const file = contentPath('published.txt')
  const head = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
  const all = [...new Set([...publishedPaths(), ...pathsOf(content)])].sort()
  return `${[...head, ...all].join('\n')}\n`
}
