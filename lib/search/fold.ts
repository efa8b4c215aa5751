/** Longest part of a query that is read; the rest of a long paste changes nothing. */
export const MAX_QUERY = 2000

// Marks above and below letters, but not those that make up words in Indic, Thai or Japanese writing.
const ACCENTS = /[\u0300-\u036f]/g
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu

/**
 * Brings text into the one form in which search compares it: compatibility forms, case, accents, quotes, dashes and
 * ellipses no longer matter; words are divided by single spaces; an apostrophe inside a word is dropped ("can’t" → "cant").
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, '')
    .replace(NOT_A_WORD, ' ')
    .trim()
}

/** Folded words of a text. */
export function words(text: string): string[] {
  const folded = fold(text)
  return folded ? folded.split(' ') : []
}

/** Writing without spaces between words, in which a phrase is looked for anywhere. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Words and their places in the unfolded text, for marking what was found. */
export function places(text: string): { word: string; from: number; to: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´]\p{L}+)*/gu)].map(({ 0: raw, index }) => ({
    word: fold(raw),
    from: index,
    to: index + raw.length,
  }))
}
