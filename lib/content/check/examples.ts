import { readFileSync } from 'node:fs'
import type { ContentProblem } from '../problems'
import { contentPath } from '../root'
import type { Content } from '../types'
import { pagesOf } from './hrefs'

/** A sentence that `npm run new` wrote and nobody has replaced. */
const LEFT = /(^|['"*\s])Example(:| of | message of )/

/** Warns of pages that still say what their skeleton said. */
export function leftExamples(content: Content): ContentProblem[] {
  const files = [
    ...pagesOf(content).map(({ file }) => file),
    ...content.providers.map(({ dataFile }) => dataFile),
    contentPath(content.locale, 'causes.yaml'),
  ]
  return files.flatMap((file) => {
    const place = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => LEFT.test(line))
    if (place < 0) return []
    const message = 'still has an example sentence of its skeleton; write your own'
    return [{ file, line: place + 1, field: '', message, level: 'warning' as const }]
  })
}
