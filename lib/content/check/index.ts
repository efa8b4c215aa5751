import { compileSync } from '@mdx-js/mdx'
import { loadContent } from '../load'
import { locales } from '../locales'
import { mdxError, mdxOptions } from '../mdx'
import { attempt, type ContentProblem, formatProblem } from '../problems'
import type { Content } from '../types'
import { checklistProblems } from './checklists'
import { leftExamples } from './examples'
import { duplicateMessages, futureDays, unknownIds } from './fields'
import { textsOf } from './hrefs'
import { brokenLinks, orphans } from './links'
import { missingMessages } from './messages'
import { unofficialPhones, unsourcedNumbers } from './numbers'
import { prepareProblems, toolProblems } from './prepare'
import { lostPages, unlistedPages } from './published'
import { copiedPages, repeatedSentences } from './repeats'
import { unknownPatterns } from './search-words'
import { settingsMistakes } from './settings'
import { stalePages } from './stale'
import { avoidedWords, hardPages } from './style'

const RULES = [
  settingsMistakes,
  unknownIds,
  duplicateMessages,
  futureDays,
  brokenText,
  brokenLinks,
  orphans,
  checklistProblems,
  toolProblems,
  prepareProblems,
  unknownPatterns,
  leftExamples,
  lostPages,
  unlistedPages,
  unofficialPhones,
  unsourcedNumbers,
  avoidedWords,
  hardPages,
  repeatedSentences,
  copiedPages,
]

/** What the rule found, or what it threw. */
function found(rule: () => ContentProblem[]): ContentProblem[] {
  const { value, problems } = attempt(rule)
  return value ?? problems
}

function brokenText(content: Content): ContentProblem[] {
  return textsOf(content).flatMap(({ file, body }) => {
    try {
      compileSync(body.source, mdxOptions(content.locale))
      return []
    } catch (error) {
      return mdxError(error, file, body.firstLine).problems
    }
  })
}

function checkLocale(locale: string): ContentProblem[] {
  const { value: content, problems } = attempt(() => loadContent(locale))
  const words = found(() => missingMessages(locale))
  if (!content) return [...problems, ...words]
  return [...words, ...RULES.flatMap((rule) => found(() => rule(content)))]
}

/**
 * Checks the whole content folder. Cross checks of a language run only when all its files could be read; a mistake in
 * a file that languages share is named once. A rule that cannot read a file says so and gives no further findings.
 */
export function checkContent(): ContentProblem[] {
  const all = locales().flatMap(checkLocale)
  return [...new Map(all.map((problem) => [formatProblem(problem), problem])).values()]
}

/** Pages and dated facts that are due for another comparison with their sources. @throws ContentError */
export function staleContent(now: Date): ContentProblem[] {
  return locales().flatMap((locale) => stalePages(loadContent(locale), now))
}
