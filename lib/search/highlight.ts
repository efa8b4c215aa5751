import { distance, tolerance } from './distance'
import { places } from './fold'
import { stem, tellingWords } from './stem'
import type { Range } from './types'

const near = (a: string, b: string) => {
  if (a === b || (a.length > 3 && stem(a) === stem(b))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3) return true
  const limit = Math.min(tolerance(a), tolerance(b))
  return limit > 0 && a[0] === b[0] && distance(a, b, limit) <= limit
}

/**
 * Places of a text that the query found: whole words that are the same, a form of the same (code, codes), so near that
 * they were meant (verifcation, verification), or another word for the same idea. Neighbours are joined.
 * @param meansSame whether a folded word of the text says an idea that the query says in other words
 */
export function highlight(
  text: string,
  query: readonly string[],
  meansSame: (word: string) => boolean = () => false,
): Range[] {
  const wanted = tellingWords(query)
  const found: Range[] = []
  for (const { word, from, to } of places(text)) {
    if (!wanted.some((other) => near(word, other)) && !meansSame(word)) continue
    const last = found.at(-1)
    if (last && text.slice(last[1], from).trim() === '') last[1] = to
    else found.push([from, to])
  }
  return found
}
