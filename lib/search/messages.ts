import type messages from '@/content/en/search.json'
import { readWords } from '@/lib/content/json'

/** Texts of the search box and its page. The default language's file is the shape that all others must have. */
export type SearchMessages = typeof messages

/** Words of the list below a search box, which travel with the index. */
export type SearchWords = SearchMessages['list']

/** The search texts of a language. @throws ContentError when the folder has no search.json */
export const loadSearchMessages = (locale: string): SearchMessages => readWords(locale, 'search.json')
