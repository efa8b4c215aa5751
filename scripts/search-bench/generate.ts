import { words } from '@/lib/search/fold'
import type { SearchSource } from '@/lib/search/types'

/** A fixed row of numbers from 0 to 1 that looks random (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The real records and made-up ones beside them, as many as asked for: each has the shape of a real record, with words
 * drawn as often as they stand in the real ones, some of them changed so that the vocabulary grows too.
 */
export function generate(sources: readonly SearchSource[], size: number): SearchSource[] {
  const random = numbers(20_26)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const vocabulary = sources.flatMap(({ title, aliases, errors }) =>
    [title, ...aliases, ...errors].flatMap(words),
  )
  const word = () =>
    random() < 0.1 ? `${pick(vocabulary)}${pick(vocabulary).slice(0, 3)}` : pick(vocabulary)
  const like = (text: string) => words(text).map(word).join(' ')
  const made = Array.from({ length: Math.max(0, size - sources.length) }, (_, i): SearchSource => {
    const model = pick(sources.filter(({ kind }) => kind === 'guide' || kind === 'error'))
    return {
      ...model,
      url: `${model.url.slice(0, -1)}-${i}/`,
      title: like(model.title),
      headings: model.headings.map(({ id, text }) => ({ id, text: like(text) })),
      errors: model.errors.map(like),
      aliases: model.aliases.map(like),
      causes: pick(sources).causes,
      providers: pick(sources).providers,
    }
  })
  return [...sources, ...made]
}
