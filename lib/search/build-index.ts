import { createHash } from 'node:crypto'
import { loadContent } from '@/lib/content/load'
import { loadLexicon } from './lexicon-files'
import { toRecords } from './records'
import type { SearchIndex } from './types'

/** Everything that one language's search loads. @throws ContentError */
export function buildIndex(locale: string): SearchIndex {
  const content = loadContent(locale)
  const lexicon = loadLexicon()
  for (const id of content.hidden.providers) delete lexicon.providers[id]
  for (const id of content.hidden.problems) delete lexicon.problems[id]
  for (const { slug, name, aliases } of content.providers) {
    lexicon.providers[slug] = [...new Set([...(lexicon.providers[slug] ?? []), name, ...aliases])]
  }
  return {
    locale,
    causeNames: Object.fromEntries(content.causes.map(({ id, name }) => [id, name])),
    records: toRecords(content),
    lexicon,
  }
}

/** The index as a file whose name changes with its content, so that it can be cached for ever. */
export function indexFile(locale: string): { name: string; json: string } {
  const json = JSON.stringify(buildIndex(locale))
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10)
  return { name: `${locale}.${hash}.json`, json }
}
