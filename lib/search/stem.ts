/**
 * The part that forms of one word share (codes, code; received, receive), good enough to compare words of Latin
 * writing. Two words may share it by chance, so it is never shown.
 */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word))
    return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
  let short = word
  if (short.endsWith('ies')) short = `${short.slice(0, -3)}y`
  else if (/[^su]s$/.test(short)) short = short.slice(0, -1)
  if (short.length > 6 && short.endsWith('ing')) short = short.slice(0, -3)
  else if (short.length > 5 && short.endsWith('ed')) short = short.slice(0, -2)
  return short.length > 5 && short.endsWith('e') ? short.slice(0, -1) : short
}

// biome-ignore format: one list
const EMPTY = new Set('a an and are as at be been but by can could do does for from had has have how i if in into is it its me my of on or our out please so such that the their them then there they this to up was we were what when where which who why will with would you your just any some am im ive also'.split(' '))

/** Different words of a query that carry meaning; all of them when none does. */
export function tellingWords(list: readonly string[]): string[] {
  const telling = [...new Set(list)].filter((word) => !EMPTY.has(word))
  return telling.length ? telling : [...new Set(list)]
}
