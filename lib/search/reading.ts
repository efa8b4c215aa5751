import { fold, MAX_QUERY } from './fold'
import { anyOf, type Matcher, pattern, wholeWords } from './phrases'
import type { Speller } from './spelling'
import type { Lexicon } from './types'

/** Longest part of a query in which ideas are looked for: in a long paste everything would be found. */
const MAX_IDEAS = 400

const EMAIL = /[^\s@]+@[^\s@]+/g

/** What the words of a query tell. */
export interface Reading {
  /** Folded words, misspelt ones mended. */
  words: string[]
  text: string
  readAs: { from: string; to: string }[]
  /** Services that are named; the longest name first. */
  providers: string[]
  /** Cause → how firmly the words give it, 0 to 1. */
  causes: Map<string, number>
  /** Problem → how firmly the words give it, 0 to 1; the best first. */
  problems: Map<string, number>
}

interface Rule {
  matches: Matcher
  /** Number of terms: the more a pattern asks for, the more it tells. */
  weight: number
}

const weigh = (text: string) =>
  text
    .split('&')
    .filter((part) => !part.trim().startsWith('!'))
    .join(' ')
    .split(/\s+/)
    .filter((term) => term && term !== '..').length

/** Compiles the lexicon once and gives a reader of queries. */
export function makeReader(lexicon: Lexicon, speller: Speller): (query: string) => Reading {
  const ideas = new Map<string, string>()
  for (const [id, phrases] of Object.entries(lexicon.ideas)) ideas.set(id, anyOf(phrases, ideas))
  const compile = (lists: Record<string, string[]>) =>
    Object.entries(lists).map(
      ([id, list]) =>
        [id, list.map((text): Rule => ({ matches: pattern(text, ideas), weight: weigh(text) }))] as const,
    )
  const causes = compile(lexicon.causes)
  const problems = compile(lexicon.problems)
  const providers = Object.entries(lexicon.providers).map(
    ([id, phrases]) => [id, wholeWords(anyOf(phrases, ideas))] as const,
  )

  function told(rules: typeof causes, text: string): Map<string, number> {
    const weights = rules
      .map(
        ([id, list]) =>
          [
            id,
            Math.max(0, ...list.filter(({ matches }) => matches(text)).map(({ weight }) => weight)),
          ] as const,
      )
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1])
    const most = weights[0]?.[1] ?? 1
    return new Map(weights.map(([id, weight]) => [id, weight / most]))
  }

  function named(text: string): string[] {
    return providers
      .map(([id, test]) => ({ id, length: test.exec(text)?.[0].length ?? 0 }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length)
      .map(({ id }) => id)
  }

  // A number that no page holds is somebody's code or account: it tells nothing.
  const tells = (word: string) => word !== '' && (!/^\d{3,}$/.test(word) || speller.knows(word))

  return (query) => {
    const raw = fold(query.slice(0, MAX_QUERY).replace(EMAIL, ' ')).split(' ').filter(tells)
    const words = speller.mend(raw)
    const text = words.join(' ')
    const readable = text.slice(0, MAX_IDEAS)
    return {
      words,
      text,
      readAs: raw.flatMap((from, i) => (words[i] && words[i] !== from ? [{ from, to: words[i] }] : [])),
      providers: named(readable),
      causes: told(causes, readable),
      problems: told(problems, readable),
    }
  }
}
