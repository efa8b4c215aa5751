import { readFileSync } from 'node:fs'
import type words from '@/content/en/help.json'
import { contentPath } from '@/lib/content/root'

/** Texts of sharing, reading out, answers and what the device keeps. The default language's file is the shape of all others. */
export type HelpWords = typeof words

/** These texts in a language. @throws when the folder has no help.json */
export function loadHelpWords(locale: string): HelpWords {
  return JSON.parse(readFileSync(contentPath(locale, 'help.json'), 'utf8')) as HelpWords
}
