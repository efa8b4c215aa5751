import { readWords } from '@/lib/content/json'
import type { ToolWords } from './words'

/** The texts of the tools in a language. @throws when the folder has no tools.json */
export function loadToolWords(locale: string): ToolWords {
  return readWords(locale, 'tools.json')
}
