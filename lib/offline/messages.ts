import { readFileSync } from 'node:fs'
import type messages from '@/content/en/offline.json'
import { contentPath } from '@/lib/content/root'

/** Texts of everything about use without internet. The default language's file is the shape that all others must have. */
export type OfflineMessages = typeof messages

/** The offline texts of a language. @throws when the folder has no offline.json */
export function loadOfflineMessages(locale: string): OfflineMessages {
  return JSON.parse(readFileSync(contentPath(locale, 'offline.json'), 'utf8')) as OfflineMessages
}
