import { readSite, type Site } from '@/lib/site'
import { crossings } from './crossing'
import type { Content, ErrorPage, Guide, Hidden } from './types'

const short = (content: Content, url: string) => url.slice(content.locale.length + 1)

/** Addresses, without the language, that depend on what is shown. */
function pathsOf(content: Content): string[] {
  const { guides, errors, providers, problems } = content
  return [
    ...[...guides, ...errors, ...providers, ...problems, ...crossings(content)].map(({ url }) =>
      short(content, url),
    ),
    ...problems.map(({ id }) => `/problems/${id}/`),
  ]
}

const LINK = /\[([^\]]+)\]\((\/[^)\s?#]*)[^)\s]*\)/g

/** The same with links to pages that are left out turned into plain words. */
function unlinked<T>(value: T, gone: ReadonlySet<string>): T {
  if (typeof value === 'string')
    return value.replace(LINK, (link, words: string, path: string) => (gone.has(path) ? words : link)) as T
  if (Array.isArray(value)) return value.map((each) => unlinked(each, gone)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unlinked(each, gone)])) as T
}

const NOTHING: Omit<Hidden, 'files'> = {
  paths: new Set(),
  problems: [],
  danger: [],
  providers: [],
  guides: [],
}

/** True when there is something of that name to leave out: `guides/some-guide`. */
function exists({ guides, errors, notices }: Omit<Content, 'hidden'>, entry: string): boolean {
  const [kind, name] = entry.split('/')
  if (kind === 'notices') return notices.some(({ id }) => id === name)
  return (kind === 'guides' ? guides : errors).some(({ slug }) => slug === name)
}

/** Services and carriers that the owner shows. @throws ContentError */
export function isProviderShown(slug: string, { providers }: Site = readSite().data): boolean {
  if (providers === 'all') return true
  return 'only' in providers ? providers.only.includes(slug) : !providers.hide.includes(slug)
}

/** Of a page's list, what is shown. */
const kept = (ids: string[], shown: ReadonlySet<string>) => ids.filter((each) => shown.has(each))

/**
 * What readers of this copy see of everything that is written: without what the owner left out, and without what is
 * only about it. Links to it become plain words. A guide that a checklist leads to stays.
 * @param needed slugs of the guides that checklists and the plan lead to
 * @throws ContentError
 */
export function visible(all: Omit<Content, 'hidden'>, needed: () => ReadonlySet<string>): Content {
  const site = readSite().data
  const { problems: order, hide, providers: choice } = site
  const files = new Set(hide.filter((entry) => exists(all, entry)))
  const whole: Content = { ...all, hidden: { ...NOTHING, files } }
  const inOrder = order
    ? order.flatMap((wanted) => all.problems.find(({ id }) => id === wanted) ?? [])
    : all.problems
  if (inOrder.length === all.problems.length && choice === 'all' && !hide.length)
    return { ...whole, problems: inOrder }

  const providers = all.providers.filter(({ slug }) => isProviderShown(slug, site))
  const ids = {
    problems: new Set(inOrder.map(({ id }) => id)),
    providers: new Set(providers.map(({ slug }) => slug)),
  }
  const must = needed()
  /** False: it is about nothing that is shown. */
  const fits = (about: string[], problems: string[]) =>
    (!about.length || kept(about, ids.providers).length > 0) && kept(problems, ids.problems).length > 0
  const guides = all.guides.filter(
    ({ slug, providers: about, problems }) =>
      !hide.includes(`guides/${slug}`) && (must.has(slug) || fits(about, problems)),
  )
  const errors = all.errors.filter(
    ({ slug, provider, problems }) =>
      !hide.includes(`errors/${slug}`) && fits(provider ? [provider] : [], problems),
  )
  const notices = all.notices.filter(
    ({ id, providers: about }) =>
      !hide.includes(`notices/${id}`) && (!about.length || kept(about, ids.providers).length > 0),
  )

  const slugs = {
    guides: new Set(guides.map(({ slug }) => slug)),
    errors: new Set(errors.map(({ slug }) => slug)),
  }
  const prefill = <T extends Guide | ErrorPage>(page: T): T =>
    page.prefill && !ids.problems.has(page.prefill.problem) ? { ...page, prefill: undefined } : page
  const shown: Content = {
    ...whole,
    providers,
    problems: inOrder,
    notices: notices.map((notice) => ({ ...notice, providers: kept(notice.providers, ids.providers) })),
    guides: guides.map(prefill).map((guide) => {
      const about = kept(guide.providers, ids.providers)
      // A guide that stays although its service is left out is still not for everybody.
      return {
        ...guide,
        providers: about.length ? about : guide.providers,
        problems: kept(guide.problems, ids.problems),
      }
    }),
    errors: errors.map(prefill).map((error) => ({
      ...error,
      problems: kept(error.problems, ids.problems),
      similar: kept(error.similar, slugs.errors),
      guide: error.guide && slugs.guides.has(error.guide) ? error.guide : undefined,
    })),
  }
  const goneProblems = all.problems.filter(({ id }) => !ids.problems.has(id))
  const there = new Set(pathsOf(shown))
  const paths = new Set(pathsOf(whole).filter((path) => !there.has(path)))
  return {
    ...unlinked(shown, paths),
    hidden: {
      paths,
      files,
      problems: goneProblems.map(({ id }) => id),
      danger: goneProblems.filter(({ danger }) => danger).map(({ id }) => id),
      providers: all.providers.map(({ slug }) => slug).filter((slug) => !ids.providers.has(slug)),
      guides: all.guides.filter(({ slug }) => !slugs.guides.has(slug)),
    },
  }
}
