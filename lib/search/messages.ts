import { readFileSync } from 'node:fs'
import type messages from '@/content/en/search.json'
import { contentPath } from '@/lib/content/root'

/** Texts of the search box and its page. The default language's file is the shape that all others must have. */
export type SearchMessages = typeof messages

/** Words of the list below a search box, which travel with the index. */
export type SearchWords = SearchMessages['list']

/** The search texts of a language. @throws when the folder has no search.json */
export function loadSearchMessages(locale: string): SearchMessages {
  return JSON.parse(readFileSync(contentPath(locale, 'search.json'), 'utf8')) as SearchMessages
}
