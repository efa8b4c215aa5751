/** Longest part of a query that is read; the rest of a long paste changes nothing. */
export const MAX_QUERY = 2000

// Marks above and below letters, but not those that make up words in Indic, Thai or Japanese writing.
const ACCENTS = /[\u0300-\u036f]/g
/** One letter, with its marks, of a writing without spaces between words: each is a word of its own here. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]\\p{M}*'
const SPACED = `(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`
const WORD = new RegExp(`${UNSPACED}|${SPACED}(?:['’‘ʼ\`´](?!${UNSPACED})\\p{L}+)*`, 'gu')
const APOSTROPHES = /['’‘ʼ`´]/g
/** French and Italian words that are written together with the next: l’sms, d’accès, qu’on. */
const ELIDED = /(?<!\p{L})([ldnjmsc]|qu)’(?=\p{L}{2})/gu
const IS_UNSPACED = new RegExp(`^${UNSPACED}$`, 'u')

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '’')
    .replace(ELIDED, '$1 ')

/**
 * Folded words of a text: compatibility forms, case, accents, quotes, dashes and ellipses no longer matter; an
 * apostrophe inside a word is dropped ("can’t" → "cant"); Chinese, Japanese and Thai are divided into letters.
 */
export const words = (text: string): string[] =>
  (plain(text).match(WORD) ?? []).map((word) => word.replace(/’/g, ''))

/** Folded words of a text, divided by single spaces. */
export const fold = (text: string): string => words(text).join(' ')

/** Whether a folded word is a letter of a writing without spaces. */
export const unspaced = (word: string): boolean => word > '\u0dff' && IS_UNSPACED.test(word)

/** Words and their places in the unfolded text, for marking what was found. */
export function places(text: string): { word: string; from: number; to: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const word = fold(raw)
    return word ? [{ word, from: index, to: index + raw.length }] : []
  })
}
