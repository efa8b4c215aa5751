import { readFileSync } from 'node:fs'
import { contentPath } from '@/lib/content/root'
import type { ToolWords } from './words'

/** The texts of the tools in a language. @throws when the folder has no tools.json */
export function loadToolWords(locale: string): ToolWords {
  return JSON.parse(readFileSync(contentPath(locale, 'tools.json'), 'utf8'))
}
