import { fold, words } from './fold'
import { messagesOf } from './pack'
import { Postings, readPostings } from './postings'
import { stem, tellingWords } from './stem'
import type { SearchIndex } from './types'
import { makeWholeQuery } from './whole-query'

/** Constant of reciprocal rank fusion; smaller than the usual 60, because only a few dozen pages compete. */
const RRF = 8
/** So many pages, the best word by word, are compared letter by letter. */
const CANDIDATES = 30
/** So many get a place of their own by their words; what a place beyond adds is next to nothing. */
const PLACES = 500
/** So many of a query's words, the rarest, are looked for. */
const MAX_TERMS = 10
/** So many words are tried for the last word of a query, which may be half typed. */
const MAX_COMPLETIONS = 4
const FIELDS = { title: 3, message: 2, alias: 3 }
/** How much a word counts that only means the same as the query's. */
const SYNONYM = 0.35

/** A test for words that say an idea by themselves. */
function wordTest(phrases: readonly string[]): (word: string) => boolean {
  const single = phrases.filter((text) => !/[\s<]/.test(text))
  const exact = new Set(single.filter((text) => !text.endsWith('*')).flatMap((text) => stem(fold(text))))
  const begin = single.filter((text) => text.endsWith('*')).map(fold)
  return (word) => exact.has(stem(word)) || begin.some((start) => word.startsWith(start))
}

/** Tests by idea, for ideas whose words stand for each other. */
export const synonymTests = ({ lexicon }: SearchIndex): Map<string, (word: string) => boolean> =>
  new Map(lexicon.synonyms.map((id) => [id, wordTest(lexicon.ideas[id] ?? [])]))

/** What the two rankings, and the share of the query that a page's words cover, add to 1. */
const SHARE = { words: 0.35, whole: 0.25, covered: 0.4 }

const groupName = (idea: string) => `#${idea}`

/** The numbers with the highest scores, best first. Numbers are sorted without a call back, which is many times quicker. */
function strongest(found: readonly number[], scores: Float64Array): number[] {
  const least =
    Float64Array.from(found, (i) => scores[i] ?? 0)
      .sort()
      .at(-PLACES) ?? 0
  return found
    .filter((i) => (scores[i] ?? 0) >= least)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

export interface TextRanks {
  /**
   * How each record's words fit a query, 0 to 1: the records ranked word by word (blind to order), and the best of
   * them letter by letter by Fuse.js (good for titles typed in order, forgives typos), fused by reciprocal rank.
   * @param list folded words · @param ideas ideas that the query says
   */
  rank(list: readonly string[], ideas: readonly string[]): Float64Array
  postings: Postings
}

/** Prepares the ranking of an index by words. */
export function makeTextRanks(index: SearchIndex): TextRanks {
  const { titles } = index
  const postings = new Postings(titles.length)
  titles.forEach((title, record) => {
    for (const word of words(title)) postings.add(word, record, FIELDS.title)
  })
  for (const [text, ...records] of messagesOf(index)) {
    for (const word of words(text)) for (const record of records) postings.add(word, record, FIELDS.message)
  }
  readPostings(index.aliasWords, (word, records) => {
    for (const record of records) postings.add(word, record, FIELDS.alias)
  })
  const synonyms = synonymTests(index)
  for (const [idea, test] of synonyms) postings.group(groupName(idea), test)
  postings.finish()
  const byWhole = makeWholeQuery(titles)

  /** The telling words that stand on the fewest pages, the last with what it may become. */
  function terms(list: readonly string[]): Map<string, number> {
    const telling = tellingWords(list)
    const last = telling.at(-1)
    const known = telling
      .filter((word) => postings.has(word))
      .sort((a, b) => postings.count(a) - postings.count(b))
      .slice(0, MAX_TERMS)
    const found = new Map(known.map((word) => [word, 1]))
    if (last && last.length > 1 && last === list.at(-1) && !postings.has(last)) {
      for (const term of postings.completions(last, MAX_COMPLETIONS)) found.set(term, 0.7)
    }
    return found
  }

  function rank(list: readonly string[], ideas: readonly string[]): Float64Array {
    const scores = new Float64Array(titles.length)
    const wanted = terms(list)
    const covered = new Float64Array(titles.length)
    for (const [word, factor] of wanted) postings.score(word, factor, scores, covered)
    const whole = tellingWords(list).reduce((sum, word) => sum + postings.rarity(word), 0)
    for (const idea of ideas) {
      if (synonyms.has(idea)) postings.score(groupName(idea), SYNONYM, scores)
    }
    const found: number[] = []
    scores.forEach((score, i) => {
      if (score > 0) found.push(i)
    })
    const ranked = strongest(found, scores)
    const fused = new Float64Array(titles.length)
    const add = (order: readonly number[], share: number) => {
      order.forEach((i, place) => {
        fused[i] = (fused[i] ?? 0) + (share * (RRF + 1)) / (RRF + 1 + place)
      })
    }
    add(ranked, SHARE.words)
    add(byWhole(list, ranked.slice(0, CANDIDATES)), SHARE.whole)
    for (const i of found)
      fused[i] = (fused[i] ?? 0) + (SHARE.covered * (covered[i] ?? 0)) / Math.max(1, whole)
    return fused
  }

  return { rank, postings }
}
