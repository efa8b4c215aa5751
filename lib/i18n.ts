import type messages from '@/content/en/messages.json'
import { readWords } from './content/json'

/** Texts of the pages' own parts. The default language's file is the shape that all others must have. */
export type Messages = typeof messages

const cache = new Map<string, Messages>()

/** The page texts of a language. @throws ContentError when the folder has no messages.json */
export function loadMessages(locale: string): Messages {
  const kept = process.env.NODE_ENV === 'production' ? cache.get(locale) : undefined
  if (kept) return kept
  const read = readWords<Messages>(locale, 'messages.json')
  cache.set(locale, read)
  return read
}
