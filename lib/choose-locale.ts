const KEY = 'locale'

function savedLocale(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // storage is blocked: the device's languages decide
  }
}

/**
 * The language to show in this browser: the saved choice, else the first of the device's languages that we have.
 * @param known languages of this copy
 * @param fallback what readers of other languages get
 */
export function chooseLocale(known: string[], fallback: string): string {
  const wanted = [savedLocale(), ...navigator.languages].filter((tag) => tag !== null)
  return (
    wanted.flatMap((tag) => [tag, tag.split('-')[0] ?? '']).find((tag) => known.includes(tag)) ?? fallback
  )
}
