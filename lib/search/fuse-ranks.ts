import Fuse, { type IFuseOptions } from 'fuse.js'
import { fold } from './fold'
import type { SearchRecord } from './types'

/** Constant of reciprocal rank fusion; smaller than the usual 60, because only a few dozen pages compete. */
const RRF = 8
/** Fuse slows with the length of its pattern, and the first words tell enough. */
const MAX_PATTERN = 32
const MAX_TERMS = 24
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

const COMMON: IFuseOptions<Folded> = {
  keys: KEYS,
  includeScore: true,
  ignoreLocation: true,
  isCaseSensitive: true,
}

/** Words of a query that carry meaning; all of them when none does. */
export function tellingWords(list: readonly string[]): string[] {
  const telling = [...new Set(list)].filter((word) => !EMPTY.has(word))
  return telling.length ? telling : [...new Set(list)]
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
  const index = Fuse.createIndex(KEYS, docs)
  const whole = new Fuse(docs, { ...COMMON, threshold: 0.4 }, index)
  const byWord = new Fuse(
    docs,
    { ...COMMON, threshold: 0, useTokenSearch: true, minMatchCharLength: 2 },
    index,
  )

  return (words) => {
    const scores = new Array<number>(records.length).fill(0)
    if (!words.length) return scores
    const add = (fuse: Fuse<Folded>, pattern: string) => {
      fuse.search(pattern).forEach(({ refIndex }, rank) => {
        scores[refIndex] = (scores[refIndex] ?? 0) + (RRF + 1) / (RRF + 1 + rank) / 2
      })
    }
    add(whole, words.join(' ').slice(0, MAX_PATTERN))
    add(byWord, tellingWords(words).slice(0, MAX_TERMS).join(' '))
    return scores
  }
}
