import Fuse from 'fuse.js/basic'
import { fold } from './fold'

/** Fuse compares 32 letters at once, and slows with each such piece. */
const MAX_PATTERN = 32
const OPTIONS = { includeScore: true, ignoreLocation: true, isCaseSensitive: true, threshold: 0.35 }

/**
 * Compares whole queries with titles letter by letter: good for titles typed in order, forgives typos, and blind to
 * words in another order.
 * @param titles texts of all records
 * @returns a function from folded words and candidates to the candidates that fit, best first
 */
export function makeWholeQuery(
  titles: readonly string[],
): (words: readonly string[], candidates: readonly number[]) => number[] {
  const folded = new Map<number, string>()
  const textOf = (i: number) => {
    const before = folded.get(i)
    if (before !== undefined) return before
    const text = fold(titles[i] ?? '')
    folded.set(i, text)
    return text
  }
  return (words, candidates) => {
    if (!words.length) return []
    const fuse = new Fuse(candidates.map(textOf), OPTIONS)
    return fuse.search(words.join(' ').slice(0, MAX_PATTERN)).map(({ refIndex }) => candidates[refIndex] ?? 0)
  }
}
