import { crossings } from '../crossing'
import { LEGS } from '../legs'
import { pageSlugs } from '../pages'
import type { ContentProblem } from '../problems'
import { isOwn } from '../root'
import { loadTools, loadToolText } from '../tools'
import type { Content } from '../types'
import { fixGuides } from './checklists'
import { type Href, hrefsIn, pagesOf, textsOf } from './hrefs'

/** Pages that every language has, without the language. */
const FIXED = ['/', '/search/', '/guides/', '/providers/', '/errors/', '/check/', '/tools/', '/offline/']

/** Anchors of each page, by its address without the language. */
function addresses(content: Content): Map<string, Set<string>> {
  const short = (url: string) => url.slice(content.locale.length + 1)
  const fixed = [
    ...FIXED,
    ...pageSlugs(content.locale).map((slug) => `/${slug}/`),
    ...content.problems.flatMap(({ id, url }) => [short(url), `/problems/${id}/`]),
    ...crossings(content).map(({ url }) => short(url)),
  ]
  const tools = loadTools(content.locale).map(({ id, url }) => {
    const { headings } = loadToolText(content.locale, id).body
    return [short(url), new Set(headings.map((heading) => heading.id))] as const
  })
  return new Map([
    ...tools,
    ['/how-codes-travel/', new Set<string>(LEGS)],
    ...fixed.map((path) => [path, new Set<string>()] as const),
    ...pagesOf(content).map(
      ({ url, body }) => [short(url), new Set(body.headings.map(({ id }) => id))] as const,
    ),
  ])
}

function brokenLink(
  { file, line, href, pathname, hash }: Href,
  known: Map<string, Set<string>>,
  hidden: ReadonlySet<string>,
): ContentProblem[] {
  if (hidden.has(pathname)) {
    const message = `the link ${href} leads to a page that this copy leaves out; readers see its words without a link`
    return isOwn(file) ? [{ file, line, field: '', message, level: 'warning' }] : []
  }
  const anchors = known.get(pathname)
  const problem = { file, line, field: '' }
  if (!anchors) {
    const message = `the link ${href} leads nowhere; pages are written /guides/slug/ without the language and with a slash at the end`
    return [{ ...problem, message }]
  }
  if (!hash || anchors.has(hash)) return []
  const message = `the link ${href} names a section that ${pathname} does not have (${[...anchors].join(', ') || 'it has none'})`
  return [{ ...problem, message }]
}

/** Links in these files to pages or anchors that do not exist. */
export function brokenLinksIn(content: Content, files: string[]): ContentProblem[] {
  const known = addresses(content)
  return files.flatMap((file) =>
    hrefsIn(file).flatMap((href) => brokenLink(href, known, content.hidden.paths)),
  )
}

/** Links of pages to pages or anchors that do not exist. */
export const brokenLinks = (content: Content): ContentProblem[] =>
  brokenLinksIn(
    content,
    textsOf(content).map(({ file }) => file),
  )

/**
 * Pages that only the full lists lead to: no checklist, message, provider or page points at them. The page of a
 * problem without a checklist lists all its guides, so these are found.
 */
export function orphans(content: Content): ContentProblem[] {
  const linked = new Set(
    textsOf(content).flatMap(({ file }) => hrefsIn(file).map(({ pathname }) => pathname)),
  )
  const fixes = fixGuides()
  const listed = new Set(content.problems.filter(({ hasChecklist }) => !hasChecklist).map(({ id }) => id))
  const lonelyGuides = content.guides.filter(
    (guide) =>
      !fixes.has(guide.slug) &&
      !guide.providers.length &&
      !guide.problems.some((id) => listed.has(id)) &&
      !linked.has(`/guides/${guide.slug}/`) &&
      !content.errors.some((error) => error.guide === guide.slug),
  )
  const lonelyErrors = content.errors.filter(
    (error) =>
      !error.provider &&
      !linked.has(`/errors/${error.slug}/`) &&
      !content.errors.some(({ similar }) => similar.includes(error.slug)) &&
      !content.guides.some(({ causes }) => causes.includes(error.causes[0] ?? '')),
  )
  const message =
    'is an orphan: nothing but the full list leads to it; link it, or name a provider, cause or fix that does'
  // A warning: a page is written before something can lead to it.
  return [...lonelyGuides, ...lonelyErrors].map(({ file }) => ({
    file,
    line: 1,
    field: '',
    message,
    level: 'warning',
  }))
}
