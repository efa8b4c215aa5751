import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadSite } from '@/lib/site'
import { ContentError, type ContentProblem } from '../problems'
import { contentPath } from '../root'

const leaves = (value: unknown, path = ''): string[] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [path]

/** @throws ContentError with the line on which the JSON breaks, where the parser tells it */
function read(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    const said = String((error as Error).message)
    const place = /position (\d+)/.exec(said)?.[1]
    const line = text.slice(0, Number(place ?? 0)).split('\n').length
    throw new ContentError([{ file, line, field: '', message: `not valid JSON: ${said}` }])
  }
}

/** Texts of the pages that a language lacks, compared with the default language. @throws ContentError */
export function missingMessages(locale: string): ContentProblem[] {
  const { defaultLocale } = loadSite()
  return readdirSync(contentPath(defaultLocale))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = contentPath(locale, name)
      const pattern = contentPath(defaultLocale, name)
      if (!existsSync(file))
        return [{ file, line: 1, field: '', message: `is missing; ${pattern} shows which texts it needs` }]
      const have = new Set(leaves(read(file)))
      return leaves(read(pattern))
        .filter((key) => !have.has(key))
        .map((key) => ({ file, line: 1, field: key, message: `is missing; ${pattern} has it` }))
    })
}
