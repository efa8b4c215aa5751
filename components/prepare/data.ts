import type strings from '@/content/en/prepare.json'
import type { PrepareItem, PrepareRules, PrepareWords } from '@/lib/content/schema/prepare'
import type { Messages } from '@/lib/i18n'

/** Texts of the plan’s own parts. The default language's file is the shape that all others must have. */
export type PrepareStrings = typeof strings

/** A service or carrier that can be chosen, with what the sheet says of it. */
export interface Account {
  slug: string
  name: string
  kind: keyof Messages['providers']['kinds']
  /** Host of its own sign-in page, to be typed by hand. */
  site?: string
  phones: { number: string; from: 'own-line' | 'any-phone' | 'abroad' }[]
}

/** Everything that the browser needs for the plan; plain data, made on the server by `load.ts`. */
export interface PrepareData {
  locale: string
  groups: PrepareRules['groups']
  items: PrepareItem[]
  words: PrepareWords
  strings: PrepareStrings
  accounts: Account[]
  /** Titles and addresses of the guides that the plan can lead to, by `slug` or `slug#section`. */
  guides: Record<string, { title: string; url: string }>
  /** Names of kinds of account, in the order of the page. */
  kinds: Messages['providers']['kinds']
  units: Messages['units']
}
