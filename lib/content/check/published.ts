import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import { loadRedirects, publishedIn, publishedPaths } from '../redirects'
import { contentPath, ownRoot, versionsOf } from '../root'
import type { Content } from '../types'
import { pagesOf } from './hrefs'

/** Addresses of all pages of content, without the language. */
export const pathsOf = (content: Content): string[] =>
  pagesOf(content)
    .map(({ url }) => url.slice(content.locale.length + 1))
    .sort()

/** Published pages that are gone, and redirects that lead nowhere, in circles or over a page that exists. */
export function lostPages(content: Content): ContentProblem[] {
  const exist = new Set([...pathsOf(content), ...content.hidden.paths])
  const redirects = loadRedirects()
  const leaving = new Set(redirects.map(({ from }) => from))
  const hint = contentPath('redirects.yaml')
  const lost = versionsOf('published.txt').flatMap((file) =>
    publishedIn(file)
      .filter((path) => !exist.has(path) && !leaving.has(path))
      .map((path) => ({
        file,
        line: lineOfText(file, path),
        field: '',
        message: `the page ${path} is gone, yet people have its link; bring it back, or say in ${hint} where it leads now`,
      })),
  )
  const wrong = redirects.flatMap(({ from, to, file }) => {
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

/**
 * The list of published pages with every page of now added; a line never leaves it. An owner's own folder gets a list
 * of its own, with what the project's list does not have.
 */
export function publishedList(content: Content): { file: string; text: string } {
  const file = existsSync(ownRoot()) ? join(ownRoot(), 'published.txt') : contentPath('published.txt')
  const others = versionsOf('published.txt').filter((each) => each !== file)
  const elsewhere = new Set(others.flatMap(publishedIn))
  const before = existsSync(file) ? publishedIn(file) : []
  const head = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('#'))
    : []
  const all = [...new Set([...before, ...pathsOf(content)])].filter((path) => !elsewhere.has(path)).sort()
  return { file, text: `${[...head, ...all].join('\n')}\n` }
}
