import { distance, tolerance } from './distance'

const MAX_CORRECTIONS = 24

/** Mends words that the index does not know by their letters. */
export interface Speller {
  /** The word as it is, or the known word that was probably meant. */
  mend(words: readonly string[]): string[]
  knows(word: string): boolean
}

/**
 * @param vocabulary every folded word of the index
 * @param names words that name a service: a slip must be small to turn a word into a name ("apply" is not "apple")
 * @param spelling misspelt word → word, as authors wrote it; comes first
 */
export function makeSpeller(
  vocabulary: ReadonlySet<string>,
  names: ReadonlySet<string>,
  spelling: Record<string, string>,
): Speller {
  const byLetter = new Map<string, string[]>()
  for (const word of vocabulary) {
    const letter = word[0] ?? ''
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word])
  }
  const listed = new Map(Object.entries(spelling))
  const remembered = new Map<string, string>()

  // A longer or shorter form of a known word (verifying, verify) is no mistake.
  const related = (word: string, other: string) =>
    word.startsWith(other.slice(0, Math.max(5, other.length - 2)))

  function nearest(word: string): string {
    const limit = tolerance(word)
    if (!limit || /\d/.test(word) || !/^[a-z]+$/.test(word)) return word
    const candidates = byLetter.get(word[0] ?? '') ?? []
    if (candidates.some((other) => other.length >= 5 && related(word, other))) return word
    let best = word
    let least = limit + 1
    for (const other of candidates) {
      if (other.length < 4) continue
      const allowed = names.has(other) ? (word.length >= 6 ? 1 : 0) : limit
      const found = distance(word, other, allowed)
      if (found <= allowed && (found < least || (found === least && other < best))) {
        best = other
        least = found
      }
    }
    return best
  }

  function mendOne(word: string): string {
    const known = listed.get(word)
    if (known) return known
    if (vocabulary.has(word)) return word
    const before = remembered.get(word)
    if (before) return before
    const mended = nearest(word)
    remembered.set(word, mended)
    return mended
  }

  return {
    mend: (words) =>
      words.map((word, i) =>
        i < MAX_CORRECTIONS || vocabulary.has(word) ? mendOne(word) : (listed.get(word) ?? word),
      ),
    knows: (word) => vocabulary.has(word),
  }
}
