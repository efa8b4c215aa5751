import { deviceStore } from './device-store'

type Family = 'ios' | 'android' | 'mac' | 'windows'

/** Names of makers and systems, the same in every language; the first that fits counts. */
const FAMILIES: [Family, RegExp][] = [
  ['ios', /\b(iphone|ipad|ios)\b/i],
  ['android', /\b(android|samsung|galaxy|pixel|google messages)\b/i],
  ['mac', /\b(mac|macos)\b/i],
  ['windows', /\bwindows\b/i],
]

const familyOf = (name: string) => FAMILIES.find(([, pattern]) => pattern.test(name))?.[0]

/** So many names are remembered, the last chosen first. */
const MAX_NAMES = 12

function parse(raw: unknown): readonly string[] | null {
  return Array.isArray(raw) && raw.every((name) => typeof name === 'string') ? raw.slice(0, MAX_NAMES) : null
}

const NONE: readonly string[] = []

/** Names of the tabs that the reader chose on any page. */
export const tabsChosen = deviceStore('tabs-chosen', parse, NONE)

/** The same with a name chosen last. */
export const withChoice = (chosen: readonly string[], name: string): readonly string[] =>
  [name, ...chosen.filter((each) => each !== name)].slice(0, MAX_NAMES)

/** The device that a browser says it runs on, in the words of a tab; '' when it does not say. */
export function deviceOf(userAgent: string, touchPoints = 0): string {
  if (/\b(iPhone|iPad|iPod)\b/.test(userAgent)) return 'iPhone'
  if (/Android/.test(userAgent)) return /\b(SM-|Samsung)/.test(userAgent) ? 'Samsung' : 'Android'
  // An iPad asks for desktop pages under the name of a Mac.
  if (/Macintosh/.test(userAgent)) return touchPoints > 1 ? 'iPad' : 'Mac'
  return /Windows/.test(userAgent) ? 'Windows' : ''
}

/**
 * The tab to show first.
 * @param names names of the tabs of one group
 * @param chosen what the reader chose before, last choice first
 * @param device the device in hand, as `deviceOf` names it
 * @returns the place of the tab; 0 when nothing speaks for another
 */
export function chooseTab(names: readonly string[], chosen: readonly string[], device: string): number {
  for (const wish of [...chosen, device]) {
    const exact = names.indexOf(wish)
    if (exact >= 0) return exact
    const family = familyOf(wish)
    const like = family ? names.findIndex((name) => familyOf(name) === family) : -1
    if (like >= 0) return like
  }
  return 0
}
