import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import { bodyLines, fieldTexts, loadStyle, ownWords } from '../prose'
import { readingGrade } from '../reading'
import type { Content } from '../types'
import { pagesOf } from './hrefs'

type Page = ReturnType<typeof pagesOf>[number]

/** Texts of a page with their lines. */
export function linesOf(page: Page): { text: string; line: number }[] {
  const fields = fieldTexts(page).map((text) => ({ text, line: lineOfText(page.file, text.slice(0, 40)) }))
  return [...fields, ...bodyLines(page.body)]
}

const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu')

/** Words of content/<locale>/style.yaml that stand in a sentence of ours. */
export function avoidedWords(content: Content): ContentProblem[] {
  const rules = loadStyle(content.locale).avoid.flatMap(({ words, instead, except }) =>
    words.map((word) => ({ word, instead, except, test: wholeWord(word) })),
  )
  return pagesOf(content).flatMap((page) =>
    linesOf(page).flatMap(({ text, line }) => {
      const own = ownWords(text)
      return rules
        .filter(({ test, except }) =>
          test.test(except.reduce((left, phrase) => left.replace(wholeWord(phrase), ''), own)),
        )
        .map(({ word, instead }) => ({
          file: page.file,
          line,
          field: '',
          message: `"${word}" is a word to avoid here (${instead}); put exact words of a screen in backticks`,
        }))
    }),
  )
}

/** Pages that ask too much of a reader. */
export function hardPages(content: Content): ContentProblem[] {
  const { grade } = loadStyle(content.locale)
  if (!grade) return []
  return pagesOf(content).flatMap((page) => {
    const found = readingGrade(page)
    if (found <= grade.warn) return []
    const message = `reads like school grade ${found.toFixed(1)}, above ${grade.warn}: shorter sentences and words help`
    return [{ file: page.file, line: 1, field: '', message, level: 'warning' as const }]
  })
}
