import { readFileSync } from 'node:fs'
import type { ContentProblem } from '../problems'
import type { Content } from '../types'
import { fixGuides } from './checklists'

/** Pages that every language has, without the language. */
const FIXED = ['/', '/search/', '/guides/', '/providers/', '/errors/', '/check/', '/about/', '/privacy/', '/accessibility/']

/** Anchors of a page by its address without the language. */
function addresses(content: Content): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>(FIXED.map((path) => [path, new Set()]))
  const short = (url: string) => url.slice(content.locale.length + 1)
  for (const page of [...content.guides, ...content.errors, ...content.providers]) known.set(short(page.url), new Set(page.body.headings.map(({ id }) => id)))
  for (const problem of content.problems) known.set(short(problem.url), new Set())
  return known
}

/** Internal links of a file with their lines: Markdown `](/…)` and `href: /…`. */
function linksIn(file: string): { href: string; line: number }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match) => ({ href: match[1] ?? '', line: index + 1 })))
}

const pagesOf = (content: Content) => [...content.guides, ...content.errors, ...content.providers]

/** Links to pages or anchors that do not exist. */
export function brokenLinks(content: Content): ContentProblem[] {
  const known = addresses(content)
  return pagesOf(content).flatMap((page) =>
    linksIn(page.file).flatMap(({ href, line }) => {
      const { pathname, hash } = new URL(href, 'https://x.invalid')
      const anchors = known.get(pathname)
      const problem = { file: page.file, line, field: '' }
      if (!anchors) return [{ ...problem, message: `the link ${href} leads nowhere; pages are written /guides/slug/ without the language and with a slash at the end` }]
      if (hash && !anchors.has(hash.slice(1))) return [{ ...problem, message: `the link ${href} names a section that ${pathname} does not have (${[...anchors].join(', ') || 'it has none'})` }]
      return []
    }),
  )
}

/** Pages that only the full lists lead to: no checklist, message, provider or page points at them. */
export function orphans(content: Content): ContentProblem[] {
  const linked = new Set(pagesOf(content).flatMap((page) => linksIn(page.file).map(({ href }) => new URL(href, 'https://x.invalid').pathname)))
  const fixes = fixGuides(content)
  const lonelyGuides = content.guides.filter(
    (guide) => !fixes.has(guide.slug) && !guide.providers.length && !linked.has(`/guides/${guide.slug}/`) && !content.errors.some((error) => error.guide === guide.slug),
  )
  const lonelyErrors = content.errors.filter(
    (error) => !error.provider && !linked.has(`/errors/${error.slug}/`) && !content.errors.some(({ similar }) => similar.includes(error.slug)) && !content.guides.some(({ causes }) => causes.includes(error.causes[0] ?? '')),
  )
  return [...lonelyGuides, ...lonelyErrors].map(({ file }) => ({ file, line: 1, field: '', message: 'is an orphan: nothing but the full list leads to it; link it, or name a provider, cause or fix that does' }))
}
