import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadSite } from '@/lib/site'
import type { ContentProblem } from '../problems'
import { contentPath } from '../root'

const leaves = (value: unknown, path = ''): string[] =>
  value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key)) : [path]

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Texts of the pages that a language lacks, compared with the default language. */
export function missingMessages(locale: string): ContentProblem[] {
  const { defaultLocale } = loadSite()
  return readdirSync(contentPath(defaultLocale))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = contentPath(locale, name)
      if (!existsSync(file)) return [{ file, line: 1, field: '', message: `is missing; ${contentPath(defaultLocale, name)} shows which texts it needs` }]
      const have = new Set(leaves(read(file)))
      return leaves(read(contentPath(defaultLocale, name)))
        .filter((key) => !have.has(key))
        .map((key) => ({ file, line: 1, field: key, message: 'is missing' }))
    })
}
