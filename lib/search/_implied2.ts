import { type Part, type Pattern, type Phrase, pattern, phrase } from './phrases'

type Ideas = Record<string, readonly string[]>

/** Phrases of one word, by idea: whatever such a phrase finds, the idea finds at the same place. */
function singleWords(ideas: Ideas): Map<string, Part[]> {
  const known = new Set(Object.keys(ideas))
  const single = (text: string) => {
    const { parts } = phrase(text, known)
    return parts.length === 1 ? parts : []
  }
  return new Map(Object.entries(ideas).map(([id, list]) => [id, list.flatMap(single)]))
}

interface Implied {
  /** Leaves out phrases of an idea that another one of the list finds too, from the same place on. */
  phrases(list: readonly string[]): string[]
  /** Leaves out patterns that change nothing: a wider one of the list fits whenever they do, and counts no less. */
  patterns(list: readonly string[]): string[]
}

/** Leaves out each text of a list that one of those that are kept makes needless. */
function without<T>(
  list: readonly string[],
  read: (text: string) => T,
  needless: (by: T, one: T) => boolean,
) {
  const kept = list.map((text) => ({ text, value: read(text) }))
  for (const each of [...kept])
    if (kept.some((other) => other !== each && needless(other.value, each.value)))
      kept.splice(kept.indexOf(each), 1)
  return kept.map(({ text }) => text)
}

/** What a lexicon can do without, so that it says the same in fewer bytes. */
export function makeImplied(ideas: Ideas): Implied {
  const known = new Set(Object.keys(ideas))
  const single = singleWords(ideas)

  /** Whether `wide` stands wherever `narrow` does. */
  function widerPart(wide: Part, narrow: Part): boolean {
    if (wide.kind === 'idea')
      return narrow.kind === 'idea'
        ? wide.word === narrow.word
        : (single.get(wide.word) ?? []).some((part) => part.kind !== 'idea' && widerPart(part, narrow))
    if (narrow.kind === 'idea') return false
    return wide.kind === 'prefix'
      ? narrow.word.startsWith(wide.word)
      : narrow.kind === 'word' && narrow.word === wide.word
  }

  /** Whether the parts of `narrow` from there on begin with a `wide`. */
  const beginsWith = (wide: Phrase, narrow: Phrase, from: number): boolean =>
    wide.parts.every((part, i) => {
      const other = narrow.parts[from + i]
      return other !== undefined && widerPart(part, other) && (i === 0 || part.gap || !other.gap)
    })

  /** Whether a stretch of `narrow` always is a `wide`. */
  const widerPhrase = (wide: Phrase, narrow: Phrase): boolean =>
    narrow.parts.some((_, from) => beginsWith(wide, narrow, from))

  const sameParts = (a: Phrase, b: Phrase) => JSON.stringify(a.parts) === JSON.stringify(b.parts)

  const widerPattern = (wide: Pattern, narrow: Pattern): boolean =>
    true &&
    wide.wanted.every((part) => narrow.wanted.some((other) => widerPhrase(part, other))) &&
    wide.unwanted.every((part) => narrow.unwanted.some((other) => sameParts(part, other)))

  // A single word is left: words of titles that mean the same are found by it.
  const samePlace = (wide: Phrase, narrow: Phrase): boolean =>
    narrow.parts.length > 1 && beginsWith(wide, narrow, 0)

  return {
    phrases: (list) => without(list, (text) => phrase(text, known), samePlace),
    patterns: (list) => without(list, (text) => pattern(text, known), widerPattern),
  }
}
