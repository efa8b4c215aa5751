import { unspaced, words } from './fold'

/**
 * Grammar of a phrase in content/search, matched on folded words:
 * `word` itself · `receiv*` any word that begins so · `..` up to three words between · `<idea>` any phrase of that idea.
 * A pattern joins phrases with `&` (all of them, in any order); `!phrase` must not stand there; `^3` at its end makes it
 * count as three terms, for words that tell a cause by themselves.
 */
export interface Phrase {
  parts: Part[]
  /** Number of terms: the more a phrase asks for, the more it tells. */
  weight: number
}

export interface Part {
  word: string
  kind: 'word' | 'prefix' | 'idea'
  /** Other words may stand before this part. */
  gap: boolean
}

/** So many words may stand in a gap; a letter of Chinese, Japanese or Thai counts a third. */
const GAP = 3

/** Start and end (exclusive) of a stretch of words. */
export type Span = readonly [from: number, to: number]

function partsOf(term: string, ideas: ReadonlySet<string>, phrase: string, gap: boolean): Part[] {
  const idea = /^<(.+)>$/.exec(term)?.[1]
  if (idea) {
    if (!ideas.has(idea)) throw new Error(`"${phrase}" names the unknown idea <${idea}>`)
    return [{ word: idea, kind: 'idea', gap }]
  }
  const folded = words(term)
  if (!folded.length) throw new Error(`"${term}" holds no letter or digit`)
  return folded.map((word, i) => ({
    word,
    kind: term.endsWith('*') && i === folded.length - 1 ? 'prefix' : 'word',
    gap: gap && i === 0,
  }))
}

/** Reads one phrase. @throws Error for an unknown idea or a term without letters */
export function phrase(text: string, ideas: ReadonlySet<string>): Phrase {
  const parts: Part[] = []
  let gap = false
  let weight = 0
  for (const term of text.trim().split(/\s+/)) {
    if (term === '..') {
      gap = true
      continue
    }
    parts.push(...partsOf(term, ideas, text, gap))
    weight += 1
    gap = false
  }
  return { parts, weight }
}

/** A query's words, in which phrases are looked for; each idea is looked for once. */
export class Words {
  private readonly found = new Map<string, Span[]>()
  private readonly have: ReadonlySet<string>

  constructor(
    readonly list: readonly string[],
    private readonly ideas: ReadonlyMap<string, readonly Phrase[]>,
  ) {
    this.have = new Set(list)
  }

  private ends(parts: readonly Part[], at: number, from: number): number[] {
    const part = parts[at]
    if (!part) return [from]
    const ends: number[] = []
    let room = part.gap ? GAP : 0
    for (let start = from; start < this.list.length; start++) {
      for (const next of this.afterPart(part, start)) ends.push(...this.ends(parts, at + 1, next))
      room -= unspaced(this.list[start] ?? '') ? 1 / 3 : 1
      if (room < -1e-9) break
    }
    return ends
  }

  private afterPart({ word, kind }: Part, start: number): number[] {
    const here = this.list[start] ?? ''
    if (kind === 'idea') return this.idea(word).flatMap(([from, to]) => (from === start ? [to] : []))
    return (kind === 'word' ? here === word : here.startsWith(word)) ? [start + 1] : []
  }

  /** Every place of an idea, each once. */
  idea(id: string): Span[] {
    const before = this.found.get(id)
    if (before) return before
    const spans = this.any(this.ideas.get(id) ?? [])
    this.found.set(id, spans)
    return spans
  }

  /** Every place of a phrase. */
  spans({ parts }: Phrase): Span[] {
    const spans: Span[] = []
    const first = parts[0]
    // Most phrases end here: their first word stands nowhere.
    if (!first || (first.kind === 'word' && !this.have.has(first.word))) return spans
    for (let start = 0; start < this.list.length; start++) {
      for (const next of this.afterPart(first, start))
        for (const end of this.ends(parts, 1, next)) spans.push([start, end])
    }
    return spans
  }

  /** Every place of any of the phrases, each once. */
  any(phrases: readonly Phrase[]): Span[] {
    const spans = new Map<number, Span>()
    for (const each of phrases)
      for (const span of this.spans(each)) spans.set(span[0] * 10_000 + span[1], span)
    return [...spans.values()]
  }
}

export interface Pattern {
  wanted: Phrase[]
  unwanted: Phrase[]
  weight: number
}

/** Reads a pattern. @throws Error for an unknown idea or a term without letters */
export function pattern(text: string, ideas: ReadonlySet<string>): Pattern {
  const [said = '', counted] = text.split('^')
  const parts = said.split('&').map((part) => part.trim())
  const wanted = parts.filter((part) => !part.startsWith('!')).map((part) => phrase(part, ideas))
  const unwanted = parts.filter((part) => part.startsWith('!')).map((part) => phrase(part.slice(1), ideas))
  return {
    wanted,
    unwanted,
    weight: counted ? Number(counted) : wanted.reduce((sum, { weight }) => sum + weight, 0),
  }
}

/** Whether a pattern fits the words. */
export const fits = (list: Words, { wanted, unwanted }: Pattern): boolean =>
  wanted.every((part) => list.spans(part).length > 0) && !unwanted.some((part) => list.spans(part).length > 0)
