import { stem } from './stem'

/** A message that is found in a query with at least this likeness is shown as the message on the screen. */
export const SAME_MESSAGE = 0.8

/** Below this the words that are shared are everyday words. */
const LEAST_LIKE = 0.6

/** What a likeness is worth as evidence: little when it is middling, much when it is near. */
export const messageEvidence = (like: number) => (like < LEAST_LIKE ? 0 : like ** 4)

/** Length of the longest common subsequence of two lists of words. */
function common(a: readonly string[], b: readonly string[]): number {
  let last = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const row = [0]
    for (let j = 1; j <= b.length; j++)
      row.push(word === b[j - 1] ? (last[j - 1] ?? 0) + 1 : Math.max(last[j] ?? 0, row[j - 1] ?? 0))
    last = row
  }
  return last[b.length] ?? 0
}

/** Most words of the message that any stretch of the query, half as long again as the message, repeats in order. */
function bestStretch(message: readonly string[], query: readonly string[]): number {
  const length = Math.ceil(message.length * 1.5)
  if (query.length <= length) return common(message, query)
  const step = Math.max(1, Math.floor(message.length / 3))
  let best = 0
  for (let from = 0; from < query.length; from += step)
    best = Math.max(best, common(message, query.slice(from, from + length)))
  return best
}

/**
 * How well a query repeats a message, 0 to 1. Two ways to be like it: nearly the whole message stands in the query
 * (other words around it do little harm), or nearly the whole query stands in the message (a part was typed).
 * Messages of one or two words must be nearly all of the query: they are everyday words too.
 */
export function likeness(message: readonly string[], query: readonly string[]): number {
  if (!message.length || !query.length) return 0
  const shared = bestStretch(message, query)
  const whole = shared / message.length
  const part = shared / query.length
  if (message.length <= 2) return whole === 1 && query.length <= message.length + 1 ? 0.95 * part + 0.05 : 0
  const wholeLike = message.length >= 4 || part >= 0.6 ? whole : 0
  const partLike = shared >= 4 ? part * (0.85 + 0.15 * whole) : 0
  return Math.max(wholeLike, partLike)
}

/** Folded words without what people change when they copy a message: "can not" is "cant", "codes" is "code". */
export function plainWords(folded: readonly string[]): string[] {
  return folded
    .join(' ')
    .replace(/\b(can|do|does|did|is|are|was|could|has|have) ?not\b/g, '$1nt')
    .split(' ')
    .filter(Boolean)
    .map(stem)
}
