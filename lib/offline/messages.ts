import type messages from '@/content/en/offline.json'
import { readWords } from '@/lib/content/json'

/** Texts of everything about use without internet. The default language's file is the shape that all others must have. */
export type OfflineMessages = typeof messages

/** The offline texts of a language. @throws ContentError when the folder has no offline.json */
export const loadOfflineMessages = (locale: string): OfflineMessages => readWords(locale, 'offline.json')
