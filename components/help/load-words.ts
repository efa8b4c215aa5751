import type { HelpWords } from '@/lib/help/words'
import type { OfflineMessages } from '@/lib/offline/messages'
import type { SearchMessages } from '@/lib/search/messages'

/** Words that are loaded on demand, by the file that holds them. */
interface Parts {
  help: HelpWords
  offline: OfflineMessages['live']
  search: SearchMessages['box']
}

const begun = new Map<string, Promise<unknown>>()

async function load(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** The language of a page, from its path. */
export const localeOf = (path: string | null) => path?.split('/')[1] ?? ''

/**
 * Loads the words of the parts that open on demand, once for each language.
 * @param base path prefix of the site
 * @returns a promise that rejects when they could not be loaded; the next call then tries again
 */
export function loadWords<P extends keyof Parts>(base: string, locale: string, part: P): Promise<Parts[P]> {
  const path = `${base}/${locale}/words/${part}.json`
  const words = begun.get(path) ?? load(path)
  begun.set(path, words)
  words.catch(() => begun.delete(path))
  return words as Promise<Parts[P]>
}
