import { createSearch } from './engine'
import { readFile, type SearchFiles } from './fetch-files'
import { fromFileForm, type IndexFileForm } from './file-form'
import type { SearchWords } from './messages'
import { withoutPrivate } from './private'
import type { SearchAnswer, SearchEngine, SearchTexts, TextHit } from './types'

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

/** Prepares a language's search. @throws when the index is not what it should be */
export function openService({ index: packed, textsPath, texts: packedTexts }: SearchFiles): SearchService {
  const { words, ...index } = JSON.parse(packed) as IndexDownload
  const engine: SearchEngine = createSearch(fromFileForm(index))
  const readTexts = async () => JSON.parse(packedTexts ?? (await readFile(textsPath))) as SearchTexts
  let texts: Promise<SearchTexts> | undefined

  return {
    words,
    search: engine.search,
    async searchWithTexts(query, limit) {
      texts ??= readTexts()
      texts.catch(() => {
        texts = undefined
      })
      return engine.searchWithTexts(query, await texts, limit)
    },
    clean: (query) => withoutPrivate(query, engine.knows),
  }
}
