import type { HelpWords } from '@/lib/help/words'

const begun = new Map<string, Promise<HelpWords>>()

async function load(path: string): Promise<HelpWords> {
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
export function loadWords(base: string, locale: string): Promise<HelpWords> {
  const path = `${base}/${locale}/words/help.json`
  const words = begun.get(path) ?? load(path)
  begun.set(path, words)
  words.catch(() => begun.delete(path))
  return words
}
