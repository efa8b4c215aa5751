import { MAX_QUERY, words } from './fold'
import { fits, type Pattern, type Phrase, pattern, phrase, type Span, Words } from './phrases'
import type { Speller } from './spelling'
import type { Lexicon } from './types'

/** Longest part of a query in which ideas are looked for: in a long paste everything would be found. */
const MAX_IDEAS = 90

const EMAIL = /[^\s@]+@[^\s@]+/g

/** What the words of a query tell. */
export interface Reading {
  /** Folded words, misspelt ones mended. */
  words: string[]
  readAs: { from: string; to: string }[]
  /** Ideas that stand in the query. */
  ideas: string[]
  /** Services that are named; the longest name first. */
  providers: string[]
  /** Cause → how firmly the words give it, 0 to 1. */
  causes: Map<string, number>
  /** Problem → how firmly the words give it, 0 to 1; the best first. */
  problems: Map<string, number>
  /** Parts of a checklist's context that are named: platform, channel. */
  context: Record<string, string>
  /** The service in the query that has no page. */
  unknown?: string
}

type Lists<T> = (readonly [id: string, list: T[]])[]

const size = ([from, to]: Span) => to - from
const covers = (outer: Span, inner: Span) => outer[0] <= inner[0] && inner[1] <= outer[1]

function told(rules: Lists<Pattern>, list: Words): Map<string, number> {
  const weights = rules
    .map(
      ([id, all]) => [id, Math.max(0, ...all.map((each) => (fits(list, each) ? each.weight : 0)))] as const,
    )
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
  const most = weights[0]?.[1] ?? 1
  return new Map(weights.map(([id, weight]) => [id, weight / most]))
}

/** What a cause in the words says about the problem, beside what the words say themselves. */
const FROM_CAUSE = 0.8

/**
 * Compiles the lexicon once and gives a reader of queries.
 * @param problemOf to which problem each cause leads
 */
export function makeReader(
  lexicon: Lexicon,
  speller: Speller,
  problemOf: ReadonlyMap<string, string>,
): (query: string) => Reading {
  const known = new Set<string>()
  const ideas = new Map<string, Phrase[]>()
  for (const [id, phrases] of Object.entries(lexicon.ideas)) {
    ideas.set(
      id,
      phrases.map((text) => phrase(text, known)),
    )
    known.add(id)
  }
  const phrasesOf = (lists: Record<string, string[]>): Lists<Phrase> =>
    Object.entries(lists).map(([id, list]) => [id, list.map((text) => phrase(text, known))] as const)
  const patternsOf = (lists: Record<string, string[]>): Lists<Pattern> =>
    Object.entries(lists).map(([id, list]) => [id, list.map((text) => pattern(text, known))] as const)
  const causes = patternsOf(lexicon.causes)
  const problems = patternsOf(lexicon.problems)
  const context = Object.entries(lexicon.context).map(([part, lists]) => [part, phrasesOf(lists)] as const)
  const unknown = lexicon.unknown.map((text) => phrase(text, known))
  const providers = Object.entries(lexicon.providers).map(([id, list]) => {
    const texts = (not: boolean) => list.filter((text) => text.startsWith('!') === not)
    return {
      id,
      names: texts(false).map((text) => phrase(text, known)),
      everyday: texts(true).map((text) => phrase(text.slice(1), known)),
    }
  })

  /** A name counts unless it is part of an everyday phrase; alone in the query it is always a name. */
  function named(list: Words): { id: string; span: Span }[] {
    return providers
      .flatMap(({ id, names, everyday }) => {
        const spans = list.any(names)
        const alone = spans.find((span) => size(span) === list.list.length)
        const not = spans.length && !alone ? list.any(everyday) : []
        const best = spans
          .filter((span) => !not.some((other) => covers(other, span)))
          .sort((a, b) => size(b) - size(a))[0]
        return best ? [{ id, span: best }] : []
      })
      .sort((a, b) => size(b.span) - size(a.span) || a.span[0] - b.span[0])
  }

  function contextOf(list: Words): Record<string, string> {
    return Object.fromEntries(
      context.flatMap(([part, lists]) => {
        const found = lists.find(([, phrases]) => list.any(phrases).length > 0)
        return found ? [[part, found[0]]] : []
      }),
    )
  }

  function problemsOf(list: Words, found: ReadonlyMap<string, number>): Map<string, number> {
    const all = told(problems, list)
    for (const [cause, firm] of found) {
      const problem = problemOf.get(cause)
      if (problem) all.set(problem, Math.max(all.get(problem) ?? 0, firm * FROM_CAUSE))
    }
    return new Map([...all].sort((a, b) => b[1] - a[1]))
  }

  // A number that no page holds is somebody's code or account: it tells nothing.
  const tells = (word: string) => !/^\d{3,}$/.test(word) || speller.knows(word)

  return (query) => {
    const raw = words(query.slice(0, MAX_QUERY).replace(EMAIL, ' ')).filter(tells)
    const mended = speller.mend(raw)
    const list = new Words(mended.slice(0, MAX_IDEAS), ideas)
    const names = named(list)
    const because = told(causes, list)
    const [span] = names.length ? [] : list.any(unknown)
    return {
      words: mended,
      readAs: raw.flatMap((from, i) => (mended[i] && mended[i] !== from ? [{ from, to: mended[i] }] : [])),
      ideas: [...ideas.keys()].filter((id) => list.idea(id).length > 0),
      providers: names.map(({ id }) => id),
      causes: because,
      problems: problemsOf(list, because),
      context: contextOf(list),
      ...(span && { unknown: list.list.slice(...span).join(' ') }),
    }
  }
}
