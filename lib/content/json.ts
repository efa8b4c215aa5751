import { existsSync, readFileSync } from 'node:fs'
import { merged } from './merge'
import { ContentError } from './problems'
import { contentPath, layersOf } from './root'

/** Reads one file. @throws ContentError with the line on which the JSON breaks, where the parser tells it */
export function parseJson(file: string): unknown {
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

/**
 * The texts of a part of the site in one language, with the owner's own upon them.
 * @param name file in the language's folder, `messages.json`
 * @throws ContentError when it is missing or no JSON
 */
export function readWords<T>(locale: string, name: string): T {
  const file = contentPath(locale, name)
  if (!existsSync(file)) throw new ContentError([{ file, line: 1, field: '', message: 'does not exist' }])
  return layersOf(file).map(parseJson).reduce(merged) as T
}
