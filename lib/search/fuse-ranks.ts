import Fuse, { type IFuseOptions } from 'fuse.js'
import { fold } from './fold'
import type { SearchRecord } from './types'

/** Constant of reciprocal rank fusion; smaller than the usual 60, because only a few dozen pages compete. */
const RRF = 8
/** The whole query is compared letter by letter: Fuse takes 32 letters at once, and slows with each such piece. */
const MAX_PATTERN = 32
/** So many of the pages that were found word by word are compared letter by letter. */
const CANDIDATES = 24
/** So many of a query's words, the rarest, are looked for one by one. */
const MAX_TERMS = 6
/** Words without meaning of their own; they would only make every page alike. */
const EMPTY = new Set(
  'a an and are as at be but by can do does for from had has have how i if in is it its me my of on or our please so that the their them then there they this to was we what when which who why will with you your just any some am im ive'.split(
    ' ',
  ),
)

interface Folded {
  title: string
  aliases: string[]
  errors: string[]
  headings: string[]
  summary: string
  causes: string[]
}

const KEYS = [
  { name: 'title', weight: 3 },
  { name: 'aliases', weight: 3 },
  { name: 'errors', weight: 2 },
  { name: 'headings', weight: 1 },
  { name: 'summary', weight: 1 },
  { name: 'causes', weight: 1 },
]

const COMMON: IFuseOptions<Folded> = { includeScore: true, ignoreLocation: true, isCaseSensitive: true }
// Misspelt words were mended before, so the words themselves must stand there; forgiving ones would cost ten times more.
const BY_WORD: IFuseOptions<Folded> = { ...COMMON, keys: KEYS, threshold: 0, useTokenSearch: true }
const WHOLE: IFuseOptions<Folded> = { ...COMMON, keys: KEYS.slice(0, 3), threshold: 0.3 }

/** Words of a query that carry meaning; all of them when none does. */
export function tellingWords(list: readonly string[]): string[] {
  const telling = [...new Set(list)].filter((word) => !EMPTY.has(word))
  return telling.length ? telling : [...new Set(list)]
}

/** On how many pages each word stands. */
function countPages(docs: readonly Folded[]): Map<string, number> {
  const pages = new Map<string, number>()
  for (const doc of docs) {
    for (const word of new Set(Object.values(doc).flat().join(' ').split(' ')))
      pages.set(word, (pages.get(word) ?? 0) + 1)
  }
  return pages
}

/** The telling words that stand on the fewest pages; the last word of a query may be half typed, so it stays. */
function rarest(words: readonly string[], pagesWith: ReadonlyMap<string, number>): string[] {
  const last = words.at(-1)
  return tellingWords(words)
    .filter((word) => pagesWith.has(word) || word === last)
    .sort((a, b) => (pagesWith.get(a) ?? 0) - (pagesWith.get(b) ?? 0))
    .slice(0, MAX_TERMS)
}

/**
 * Ranks pages by their words: Fuse.js with the whole query (good for titles typed in order, forgives typos) and word by
 * word (blind to order), fused by reciprocal rank.
 * @returns a function from folded words to a score for each record, 0 to 1
 */
export function makeFuse(
  records: readonly SearchRecord[],
  causeNames: Record<string, string>,
): (words: readonly string[]) => number[] {
  const docs = records.map(
    (record): Folded => ({
      title: fold(record.title),
      aliases: record.aliases.map(fold),
      errors: record.errors.map(fold),
      headings: record.headings.map(fold),
      summary: fold(record.summary),
      causes: record.causes.slice(0, 3).map((id) => fold(causeNames[id] ?? id)),
    }),
  )
  const byWord = new Fuse(docs, BY_WORD)
  const pagesWith = countPages(docs)

  return (words) => {
    const scores = new Array<number>(records.length).fill(0)
    if (!words.length) return scores
    const add = (ranked: readonly number[]) => {
      ranked.forEach((i, rank) => {
        scores[i] = (scores[i] ?? 0) + (RRF + 1) / (RRF + 1 + rank) / 2
      })
    }
    const terms = rarest(words, pagesWith)
    const first = terms.length ? byWord.search(terms.join(' ')).map(({ refIndex }) => refIndex) : []
    add(first)
    const candidates = first.length ? first.slice(0, CANDIDATES) : docs.map((_, i) => i)
    const whole = new Fuse(
      candidates.flatMap((i) => docs[i] ?? []),
      WHOLE,
    )
    add(whole.search(words.join(' ').slice(0, MAX_PATTERN)).map(({ refIndex }) => candidates[refIndex] ?? 0))
    return scores
  }
}
