import { distance, tolerance } from './distance'

const MAX_CORRECTIONS = 24
/** Letters of the shortest beginning that tells a form of a known word from a mistake. */
const SHORTEST_FORM = 4

/** Mends words that the index does not know by their letters. */
export interface Speller {
  /** Each word as it is, or the known word that was probably meant. */
  mend(words: readonly string[]): string[]
  knows(word: string): boolean
}

/**
 * @param vocabulary folded word of the index → on how many pages it stands; the commoner of two equally near words wins
 * @param names words that name a service: a slip must be small to turn a word into a name ("apply" is not "apple")
 * @param spelling misspelt word → word, as authors wrote it; comes first
 * @param forms beginnings of known words (`perd*`): a word that begins so is no mistake
 */
export function makeSpeller(
  vocabulary: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  spelling: Record<string, string>,
  forms: Iterable<string> = [],
): Speller {
  const byLetter = new Map<string, string[]>()
  const key = (word: string, length: number) => `${word[0]}${length}`
  const beginnings = new Set([...forms].filter((beginning) => beginning.length >= SHORTEST_FORM))
  for (const word of vocabulary.keys()) {
    if (!/^[a-z]{4,}$/.test(word)) continue
    const list = byLetter.get(key(word, word.length))
    if (list) list.push(word)
    else byLetter.set(key(word, word.length), [word])
    if (word.length >= 5) beginnings.add(word.slice(0, Math.max(5, word.length - 2)))
  }
  const listed = new Map(Object.entries(spelling))
  const remembered = new Map<string, string>()

  // A longer or shorter form of a known word (verifying, verify) is no mistake.
  const isForm = (word: string) => {
    for (let length = SHORTEST_FORM; length <= word.length; length++)
      if (beginnings.has(word.slice(0, length))) return true
    return false
  }

  function nearest(word: string): string {
    const limit = tolerance(word)
    if (!limit || !/^[a-z]+$/.test(word) || isForm(word)) return word
    let best = word
    let least = limit + 1
    for (let length = Math.max(4, word.length - limit); length <= word.length + limit; length++) {
      for (const other of byLetter.get(key(word, length)) ?? []) {
        const allowed = names.has(other) ? (word.length >= 6 ? 1 : 0) : limit
        const found = distance(word, other, Math.min(allowed, least))
        if (found > allowed || found > least) continue
        const commoner = (vocabulary.get(other) ?? 0) - (vocabulary.get(best) ?? 0)
        if (found < least || commoner > 0 || (commoner === 0 && other < best)) {
          best = other
          least = found
        }
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
