import { makeImplied } from './implied'
import { makeSpeller } from './spelling'
import type { Lexicon } from './types'

/** Leaves out phrases that another one of the list finds too: doubles, and words that a `begin*` covers. */
function distinct(phrases: readonly string[]): string[] {
  const begins = phrases.filter((text) => /^\p{L}+\*$/u.test(text)).map((text) => text.slice(0, -1))
  const covered = (text: string) =>
    /^\p{L}+\*?$/u.test(text) && begins.some((begin) => text.startsWith(begin) && text !== `${begin}*`)
  return [...new Set(phrases)].filter((text) => !covered(text))
}

const each = (lists: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, distinct(list)]))

/**
 * A lexicon that says the same in fewer bytes, for the file that browsers load.
 * @param vocabulary folded words of the index; misspellings that are mended by their letters alone are left out
 */
export function compact(lexicon: Lexicon, vocabulary: ReadonlyMap<string, number>): Lexicon {
  const speller = makeSpeller(vocabulary, new Set(), {})
  const needed = Object.entries(lexicon.spelling).filter(
    ([wrong, right]) => speller.mend([wrong])[0] !== right,
  )
  const all = each(lexicon.ideas)
  const implied = makeImplied(all)
  const ideas = Object.fromEntries(Object.entries(all).map(([id, list]) => [id, implied.phrases(list)]))
  const patterns = (lists: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(each(lists)).map(([id, list]) => [id, implied.patterns(list)]))
  return {
    ...lexicon,
    spelling: Object.fromEntries(needed),
    ideas,
    causes: patterns(lexicon.causes),
    problems: patterns(lexicon.problems),
  }
}
