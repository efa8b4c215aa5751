import type { Messages } from '@/lib/i18n'
import { basePath, loadSite } from '@/lib/site'
import { loadHelpWords } from './words'

/** What a part that loads more needs to know of where the site lives; nothing at a domain's root. */
const where = () => (basePath ? { base: basePath } : {})

/** What the buttons for helping somebody else need. */
export function helpProps(locale: string) {
  const { read, share, failed } = loadHelpWords(locale).page
  return { words: { read, share, failed }, ...where() }
}

/** What "Did that do it?" needs, besides where "no" leads. @param reviewed day of the page's last review */
export function workedProps(reviewed: string, { note, noteSent, ...words }: Messages['worked']) {
  const { feedback } = loadSite()
  return {
    words: { ...words, note: feedback ? noteSent : note },
    reviewed,
    ...(feedback && { endpoint: feedback }),
    ...where(),
  }
}
