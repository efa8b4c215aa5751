import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import type { PublicPage } from './pages'

/** A preview picture: one for each service, and one for each other kind of page. */
export interface Picture {
  /** Path of the file from the site's root. */
  path: string
  /** The line above the title. */
  kicker: string
  title: string
  /** Letters in the code box. */
  monogram: string
}

type Subject = Pick<PublicPage, 'kind' | 'provider' | 'locale'>

/** Path of a page's preview picture, from the site's root. */
export const pictureOf = ({ kind, provider, locale }: Subject): string =>
  `/og/${locale}-${provider ? `provider-${provider}` : kind}.png`

/** Every picture that the pages of a language name. */
export function pictures(content: Content, messages: Messages, site: string): Picture[] {
  const { locale } = content
  const kinds: Record<Exclude<PublicPage['kind'], 'provider'>, string> = {
    home: messages.home.title,
    list: messages.providers.lead,
    guide: messages.guides.description,
    error: messages.errors.description,
    checklist: messages.home.problems,
    about: messages.footer.about,
  }
  return [
    ...Object.entries(kinds).map(([kind, title]) => ({
      path: pictureOf({ kind: kind as PublicPage['kind'], locale }),
      kicker: site,
      title,
      monogram: '?',
    })),
    ...content.providers.map(({ slug, words, monogram }) => ({
      path: pictureOf({ kind: 'provider', provider: slug, locale }),
      kicker: site,
      title: words.title,
      monogram,
    })),
  ]
}
