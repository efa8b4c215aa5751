import { fold, UNSPACED } from './fold'

/**
 * Grammar of a phrase in content/search, matched on folded text:
 * `word` itself · `receiv*` any word that begins so · `..` up to three words between · `<idea>` any phrase of that idea.
 * A pattern joins phrases with `&` (all of them, in any order); `!phrase` must not stand there.
 */
export type Matcher = (folded: string) => boolean

const GAP = '(?: [^ ]+){0,3}?'

function wordSource(word: string): string {
  const prefix = word.endsWith('*')
  const folded = fold(word)
  if (!folded) throw new Error(`"${word}" holds no letter or digit`)
  return prefix ? `${folded}[^ ]*` : folded
}

/** Regular expression source of a phrase, without its edges. @throws Error for an unknown idea or an empty word */
export function phraseSource(phrase: string, ideas: ReadonlyMap<string, string>): string {
  let source = ''
  let gap = false
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '..') {
      gap = true
      continue
    }
    const idea = /^<(.+)>$/.exec(part)?.[1]
    const found = idea ? ideas.get(idea) : wordSource(part)
    if (found === undefined) throw new Error(`"${phrase}" names the unknown idea <${idea}>`)
    source += source ? `${gap ? GAP : ''} ${found}` : found
    gap = false
  }
  return source
}

/** One source for all phrases of an idea; phrases in unspaced writing match inside longer runs. */
export function anyOf(phrases: readonly string[], ideas: ReadonlyMap<string, string>): string {
  const sources = phrases.map((phrase) => {
    const source = phraseSource(phrase, ideas)
    return UNSPACED.test(phrase) ? `[^ ]*?(?:${source})[^ ]*` : source
  })
  return `(?:${sources.join('|')})`
}

/** Compiles a source to a test for whole words. */
export const wholeWords = (source: string) => new RegExp(`(?<![^ ])${source}(?![^ ])`, 'u')

/** Compiles a pattern of phrases. @throws Error for an unknown idea */
export function pattern(text: string, ideas: ReadonlyMap<string, string>): Matcher {
  const parts = text.split('&').map((part) => part.trim())
  const wanted = parts
    .filter((part) => !part.startsWith('!'))
    .map((part) => wholeWords(phraseSource(part, ideas)))
  const unwanted = parts
    .filter((part) => part.startsWith('!'))
    .map((part) => wholeWords(phraseSource(part.slice(1), ideas)))
  return (folded) => wanted.every((test) => test.test(folded)) && !unwanted.some((test) => test.test(folded))
}
