import { createSearch } from './engine'
import { fromFileForm, type IndexFileForm } from './file-form'
import type { SearchWords } from './messages'
import { withoutPrivate } from './private'
import type { SearchAnswer, SearchEngine, SearchTexts, TextHit } from './types'

/** Names of one language's files beside `search/manifest.json`. */
export type Manifest = Record<string, { index: string; texts: string }>

export interface IndexDownload extends IndexFileForm {
  /** Words of the list below a search box. */
  words: SearchWords
}

/** Search as pages use it: the same in a worker and, where workers are blocked, in the page. */
export interface SearchService {
  words: SearchWords
  search(query: string, limit: number): SearchAnswer
  searchWithTexts(query: string, limit: number): Promise<SearchAnswer<TextHit>>
  /** A query without what is private; see private.ts. */
  clean(query: string): string
}

/** Reads a JSON file of the site. @throws when it does not answer */
async function json<T>(path: string): Promise<T> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as T
}

/**
 * Loads a language's index and prepares its search. The texts of results are loaded when they are first asked for.
 * @param base path prefix of the site
 */
export async function openService(locale: string, base: string): Promise<SearchService> {
  const manifest = await json<Manifest>(`${base}/search/manifest.json`)
  const files = manifest[locale]
  if (!files) throw new Error(`there is no search for "${locale}"`)
  const { words, ...index } = await json<IndexDownload>(`${base}/search/${files.index}`)
  const engine: SearchEngine = createSearch(fromFileForm(index))
  let texts: Promise<SearchTexts> | undefined

  return {
    words,
    search: engine.search,
    async searchWithTexts(query, limit) {
      texts ??= json<SearchTexts>(`${base}/search/${files.texts}`)
      texts.catch(() => {
        texts = undefined
      })
      return engine.searchWithTexts(query, await texts, limit)
    },
    clean: (query) => withoutPrivate(query, engine.knows),
  }
}
