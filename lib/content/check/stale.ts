import { isOverdue } from '@/lib/review'
import { lineOfText } from '../lines'
import { loadPage, pageSlugs } from '../pages'
import type { ContentProblem } from '../problems'
import { loadTools, loadToolText } from '../tools'
import type { Content } from '../types'

/**
 * Pages, and dated facts, that are due for a comparison with their sources: a year has passed. The oldest first.
 * @param now the day from which to count
 */
export function stalePages(content: Content, now: Date): ContentProblem[] {
  const pages = [
    ...[...content.guides, ...content.errors].map(({ file, reviewed }) => ({
      file,
      field: 'reviewed',
      day: reviewed,
    })),
    ...content.providers.map(({ dataFile, reviewed }) => ({
      file: dataFile,
      field: 'reviewed',
      day: reviewed,
    })),
    ...pageSlugs(content.locale).map((slug) => {
      const { file, reviewed } = loadPage(content.locale, slug)
      return { file, field: 'reviewed', day: reviewed }
    }),
    ...loadTools(content.locale).map(({ id }) => {
      const { file, reviewed } = loadToolText(content.locale, id)
      return { file, field: 'reviewed', day: reviewed }
    }),
    ...content.providers.flatMap(({ dataFile, facts }) =>
      Object.entries(facts).flatMap(([key, { asOf }]) =>
        asOf ? [{ file: dataFile, field: `facts.${key}`, day: asOf }] : [],
      ),
    ),
  ]
  return pages
    .filter(({ day }) => isOverdue(day, now))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ file, field, day }) => ({
      file,
      line: lineOfText(file, day),
      field,
      message: `was last compared with its sources on ${day}`,
      level: 'warning',
    }))
}
