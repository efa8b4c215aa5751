import { stem } from './stem'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS = 5
const MORE = 1 << BITS

/** A whole number as letters: five bits each, the lowest first; the upper half of the letters says that more follow. */
function pack(number: number): string {
  const low = number % MORE
  const rest = Math.floor(number / MORE)
  return rest ? `${DIGITS[low + MORE]}${pack(rest)}` : `${DIGITS[low]}`
}

/** The most letters that a word takes over from the word before it; each such number is a capital letter. */
const MOST_TAKEN = 9
const ENTRY = /([A-J])([^A-J]*)/g

function taken(word: string, before: string): number {
  let count = 0
  while (count < MOST_TAKEN && count < word.length && word[count] === before[count]) count++
  return count
}

/**
 * Lists of records by folded word, as text that packs well: first the words in order, each as the number of letters
 * that it takes over from the word before (A for none) and the rest of it; then for each word the distances from one
 * record's number to the next: `AbackEupBd|BCA DE F` for back, backup and bd.
 */
export function packPostings(lists: ReadonlyMap<string, readonly number[]>): string {
  const entries = [...lists].sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = entries.map(([word], i) => {
    const count = taken(word, entries[i - 1]?.[0] ?? '')
    return DIGITS[count] + word.slice(count)
  })
  const steps = entries.map(([, records]) =>
    records.map((record, i) => pack(record - (records[i - 1] ?? 0))).join(''),
  )
  return `${parts.join('')}|${steps.join(' ')}`
}

function unpackSteps(steps: string): number[] {
  const records: number[] = []
  let at = 0
  let step = 0
  let scale = 1
  for (const letter of steps) {
    const value = DIGITS.indexOf(letter)
    step += (value % MORE) * scale
    scale *= MORE
    if (value >= MORE) continue
    at += step
    records.push(at)
    step = 0
    scale = 1
  }
  return records
}

/** Calls back for each word with its records' numbers. */
export function readPostings(packed: string, each: (word: string, records: number[]) => void): void {
  const [parts = '', steps = ''] = packed.split('|')
  const lists = steps.split(' ')
  let word = ''
  let i = 0
  for (const [, count = '', rest = ''] of parts.matchAll(ENTRY)) {
    word = word.slice(0, DIGITS.indexOf(count)) + rest
    each(word, unpackSteps(lists[i++] ?? ''))
  }
}

interface Entry {
  record: number
  weight: number
}

/** Word stems with the records in which they stand, and how much they count there. */
export class Postings {
  private readonly lists = new Map<string, Map<number, number>>()
  private readonly entries = new Map<string, Entry[]>()
  private readonly lengths: Float64Array
  private mean = 1

  constructor(readonly size: number) {
    this.lengths = new Float64Array(size)
  }

  /** Adds a word in a field of that weight; a word counts once a record, in its best field. */
  add(word: string, record: number, weight: number): void {
    const term = stem(word)
    const list = this.lists.get(term) ?? new Map<number, number>()
    this.lists.set(term, list)
    const before = list.get(record) ?? 0
    if (!before) this.lengths[record] = (this.lengths[record] ?? 0) + 1
    if (weight > before) list.set(record, weight)
  }

  /** Gives a name to all words of a group at once, so that one of them finds the pages of the others. */
  group(name: string, isMember: (term: string) => boolean): void {
    const all = new Map<number, number>()
    for (const [term, list] of this.lists) {
      if (!isMember(term)) continue
      for (const [record, weight] of list) all.set(record, Math.max(weight, all.get(record) ?? 0))
    }
    this.lists.set(name, all)
  }

  /** Call once after the last word. */
  finish(): void {
    for (const [term, list] of this.lists)
      this.entries.set(
        term,
        [...list].map(([record, weight]) => ({ record, weight })),
      )
    this.lists.clear()
    this.mean = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size)
  }

  has(word: string): boolean {
    return this.entries.has(stem(word))
  }

  /** On how many records a word stands. */
  count(word: string): number {
    return this.entries.get(stem(word))?.length ?? 0
  }

  terms(): Iterable<string> {
    return this.entries.keys()
  }

  /** How telling a word is: the rarer, the more. */
  rarity(word: string): number {
    const count = this.count(word)
    return Math.log(1 + (this.size - count + 0.5) / (count + 0.5))
  }

  /** Terms that begin so, the commonest first: the last word of a query may be half typed. */
  completions(beginning: string, most: number): string[] {
    const found: string[] = []
    for (const term of this.entries.keys()) if (term.startsWith(beginning)) found.push(term)
    return found.sort((a, b) => this.count(b) - this.count(a) || (a < b ? -1 : 1)).slice(0, most)
  }

  /**
   * Adds a word's share to the scores: rarity, times the field's weight, less on pages of many words; and its rarity
   * to what is covered of the query.
   */
  score(word: string, factor: number, scores: Float64Array, covered?: Float64Array): void {
    const list = this.entries.get(stem(word))
    if (!list) return
    const rarity = this.rarity(word) * factor
    for (const { record, weight } of list) {
      const length = 0.7 + 0.3 * ((this.lengths[record] ?? 0) / this.mean)
      scores[record] = (scores[record] ?? 0) + (rarity * weight * 2.2) / (weight + 1.2 * length)
      if (covered) covered[record] = (covered[record] ?? 0) + (weight > 1 ? rarity : rarity / 2)
    }
  }
}
