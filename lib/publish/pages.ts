import { crossings } from '@/lib/content/crossing'
import { loadJourney } from '@/lib/content/journey'
import { loadContent } from '@/lib/content/load'
import { bySlug } from '@/lib/content/lookup'
import { loadPage, pageSlugs } from '@/lib/content/pages'
import type { Content } from '@/lib/content/types'
import { format } from '@/lib/format'
import { loadMessages } from '@/lib/i18n'

export interface Crumb {
  /** Path from the site's root, with the language. */
  url: string
  name: string
}

/** A public page as the outside sees it: in site maps, feeds, previews and search engines. */
export interface PublicPage {
  kind: 'home' | 'list' | 'guide' | 'error' | 'provider' | 'checklist' | 'about'
  locale: string
  /** Path from the site's root: `/en/guides/x/`. */
  url: string
  title: string
  /** Plain text, without marks. */
  description: string
  /** The day of the last review, where the page has one. */
  reviewed?: string
  /** Its one service, whose picture it gets. */
  provider?: string
  /** The pages above it, the start page first. */
  trail: Crumb[]
  /** False: left out of the site map. */
  listed: boolean
}

/** Marks of fields (**bold**, `screen words`) taken out. */
export const plain = (text: string): string => text.replace(/\*\*|`/g, '')

function contentPages(content: Content, home: Crumb): PublicPage[] {
  const { locale } = content
  const { guides, providers, errors, crossing } = loadMessages(locale)
  const up = (part: string, name: string): Crumb[] => [home, { url: `/${locale}/${part}/`, name }]
  const guidesUp = up('guides', guides.title)
  const providersUp = up('providers', providers.title)
  const nameOf = (slug?: string) => bySlug.providers(content).get(slug ?? '')
  const shared = { locale, listed: true }
  return [
    ...content.guides.map(({ url, title, summary, reviewed, providers: about }): PublicPage => {
      const provider = about.length === 1 ? nameOf(about[0])?.slug : undefined
      return {
        ...shared,
        kind: 'guide',
        url,
        title,
        description: plain(summary),
        reviewed,
        provider,
        trail: guidesUp,
      }
    }),
    ...content.errors.map(({ url, message, summary, reviewed, provider }): PublicPage => {
      const service = nameOf(provider)
      const trail = [
        ...up('errors', errors.title),
        ...(service ? [{ url: service.url, name: service.name }] : []),
      ]
      return {
        ...shared,
        kind: 'error',
        url,
        title: message,
        description: plain(summary),
        reviewed,
        provider,
        trail,
      }
    }),
    ...content.providers.map(({ url, words, reviewed, slug }): PublicPage => {
      const description = plain(words.summary)
      return {
        ...shared,
        kind: 'provider',
        url,
        title: words.title,
        description,
        reviewed,
        provider: slug,
        trail: providersUp,
      }
    }),
    ...crossings(content).map(({ url, provider, problem, guides: own }): PublicPage => {
      const title = format(crossing.title, { provider: provider.name, problem: problem.title })
      const description = plain(own[0]?.summary ?? problem.help)
      const trail = [...providersUp, { url: provider.url, name: provider.name }]
      return { ...shared, kind: 'provider', url, title, description, provider: provider.slug, trail }
    }),
    ...content.problems.flatMap(({ id, url, title, help }): PublicPage[] => [
      { ...shared, kind: 'checklist', url, title, description: help, trail: [home] },
      {
        ...shared,
        kind: 'list',
        url: `/${locale}/problems/${id}/`,
        title: format(crossing.all, { problem: title }),
        description: help,
        trail: guidesUp,
      },
    ]),
  ]
}

/** Every page of one language that strangers may be led to. @throws ContentError */
export function publicPages(locale: string): PublicPage[] {
  const messages = loadMessages(locale)
  const content = loadContent(locale)
  const journey = loadJourney(locale)
  const home: Crumb = { url: `/${locale}/`, name: messages.crumbs.home }
  const shared = { locale, listed: true, trail: [home] }
  const list = (part: 'guides' | 'providers' | 'errors'): PublicPage => {
    const { title, description } = messages[part]
    return { ...shared, kind: 'list', url: `/${locale}/${part}/`, title, description }
  }
  return [
    {
      ...shared,
      kind: 'home',
      url: home.url,
      title: messages.home.title,
      description: messages.home.description,
      trail: [],
    },
    ...(['guides', 'providers', 'errors'] as const).map(list),
    {
      ...shared,
      kind: 'list',
      url: `/${locale}/how-codes-travel/`,
      title: journey.title,
      description: plain(journey.summary),
      reviewed: journey.reviewed,
    },
    ...contentPages(content, home),
    ...pageSlugs(locale).map((slug): PublicPage => {
      const { title, summary, reviewed } = loadPage(locale, slug)
      return {
        ...shared,
        kind: 'about',
        url: `/${locale}/${slug}/`,
        title,
        description: plain(summary),
        reviewed,
      }
    }),
  ]
}
