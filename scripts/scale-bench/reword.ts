import type { Content } from '@/lib/content/types'

/** What is no word of a sentence: screen words, link targets, tags, anchors, addresses. */
export const NO_WORDS = '`[^`]*`|\\]\\([^)]*\\)|<[^>]*>|\\{[^}]*\\}|https?:\\S+'
/** These, or a word of four small letters and more. */
const PARTS = new RegExp(`(${NO_WORDS})|(?<![\\p{L}\\p{N}’'-])\\p{Ll}{4,}(?![\\p{L}\\p{N}’'-])`, 'gu')

/** Words by their number of letters, each as often as it stands in the texts. */
export type Pool = Map<number, string[]>

/** Every text in a value, whatever its shape. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

/** The words of our own pages. */
export function poolOf({ guides, errors, providers }: Content): Pool {
  const pool: Pool = new Map()
  const said = [
    ...guides.map(({ title, summary, body }) => [title, summary, body.source]),
    ...errors.map(({ summary, now, body }) => [summary, now, body.source]),
    ...providers.map(({ words, body }) => [words.summary, words.facts, body.source]),
  ].flatMap(texts)
  for (const [word, kept] of said.flatMap((text) => [...text.matchAll(PARTS)])) {
    if (kept) continue
    const same = pool.get(word.length)
    if (same) same.push(word)
    else pool.set(word.length, [word])
  }
  return pool
}

/**
 * A text with a share of its longer words exchanged for others of the same length from the pool: no page is a copy of
 * another, and neither lengths nor the vocabulary nor how well it packs change much.
 */
export function reworded(text: string, random: () => number, pool: Pool, share = 0.35): string {
  return text.replace(PARTS, (word, kept?: string) => {
    const same = kept || random() > share ? undefined : pool.get(word.length)
    return same?.[Math.floor(random() * same.length)] ?? word
  })
}

const SYLLABLES = [
  'ba',
  'lo',
  'mi',
  'ren',
  'ta',
  'vo',
  'sel',
  'ki',
  'dor',
  'an',
  'pu',
  'ze',
  'nal',
  'fi',
  'gro',
  'hu',
]

/** A made-up name with the shape of another: `Bank of America` → `Tami of Vorenki`. */
export function madeUpName(name: string, random: () => number): string {
  return name.replace(/\p{Lu}[\p{L}\p{N}]*/gu, (word) => {
    let made = ''
    while (made.length < word.length) made += SYLLABLES[Math.floor(random() * SYLLABLES.length)]
    return (made[0] ?? '').toUpperCase() + made.slice(1, word.length)
  })
}
