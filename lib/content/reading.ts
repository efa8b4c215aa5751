import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { bodyLines, fieldTexts, sentencesOf } from './prose'
import type { Body } from './types'

const wordsIn = (text: string) => text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? []

/**
 * School grade that a page asks of its readers (Flesch and Kincaid 1975), for English.
 * Words quoted from a screen count like others: the reader has to read them, too.
 */
export function readingGrade(page: { body: Body }): number {
  const texts = [...fieldTexts(page), ...bodyLines(page.body).map(({ text }) => text)]
  const sentences = texts
    .flatMap(sentencesOf)
    .map(wordsIn)
    .filter((words) => words.length > 2)
  const words = sentences.flat()
  if (!words.length) return 0
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  })
}
