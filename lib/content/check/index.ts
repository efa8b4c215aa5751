import { compileSync } from '@mdx-js/mdx'
import { loadContent } from '../load'
import { locales } from '../locales'
import { mdxError, mdxOptions } from '../mdx'
import { ContentError, type ContentProblem } from '../problems'
import type { Content } from '../types'
import { checklistProblems } from './checklists'
import { duplicateMessages, futureDays, unknownIds } from './fields'
import { brokenLinks, orphans } from './links'
import { missingMessages } from './messages'

/** Runs a reader and gives the mistakes it throws; any other error is a fault of ours and goes on. */
function attempt<T>(read: () => T): { value?: T; problems: ContentProblem[] } {
  try {
    return { value: read(), problems: [] }
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems }
    throw error
  }
}

function brokenText(content: Content): ContentProblem[] {
  return [...content.guides, ...content.errors, ...content.providers].flatMap((page) => {
    try {
      compileSync(page.body.source, mdxOptions(content.locale))
      return []
    } catch (error) {
      return mdxError(error, page.file, page.body.firstLine).problems
    }
  })
}

/** Checks the whole content folder. Cross checks of a language run only when all its files could be read. */
export function checkContent(): ContentProblem[] {
  return locales().flatMap((locale) => {
    const { value: content, problems } = attempt(() => loadContent(locale))
    const words = missingMessages(locale)
    if (!content) return [...problems, ...words]
    const rules = [unknownIds, duplicateMessages, futureDays, brokenText, brokenLinks, orphans, checklistProblems]
    return [...words, ...rules.flatMap((rule) => attempt(() => rule(content))).flatMap(({ value, problems: thrown }) => value ?? thrown)]
  })
}
