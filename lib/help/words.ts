import type words from '@/content/en/help.json'
import { readWords } from '@/lib/content/json'

/** Texts of sharing, reading out, answers and what the device keeps. The default language's file is the shape of all others. */
export type HelpWords = typeof words

/** These texts in a language. @throws ContentError when the folder has no help.json */
export function loadHelpWords(locale: string): HelpWords {
  return readWords(locale, 'help.json')
}
