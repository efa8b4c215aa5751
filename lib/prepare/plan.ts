import type { PrepareItem, PrepareRules } from '@/lib/content/schema/prepare'

/** What a person has, and which accounts matter to them: ids only. */
export interface Picks {
  things: string[]
  accounts: string[]
}

/** What the device keeps: the picks and the steps that are done. */
export interface KeptPlan extends Picks {
  done: string[]
}

export const EMPTY_PLAN: KeptPlan = { things: [], accounts: [], done: [] }

/** Every thing that can be ticked. */
export const thingsOf = ({ groups }: Pick<PrepareRules, 'groups'>): string[] => Object.values(groups).flat()

/** True when a step is meant for somebody with these picks. */
export function applies(
  { for: wanted, not }: Pick<PrepareItem, 'for' | 'not'>,
  { things, accounts }: Picks,
  kindOf: (account: string) => string | undefined,
): boolean {
  if (not.some((id) => things.includes(id))) return false
  if (!wanted) return true
  return Boolean(
    wanted.has?.some((id) => things.includes(id)) ||
      wanted.accounts?.some((id) => accounts.includes(id)) ||
      wanted.kinds?.some((kind) => accounts.some((account) => kindOf(account) === kind)),
  )
}

/** The steps for somebody, in order. */
export function planOf<T extends Pick<PrepareItem, 'for' | 'not'>>(
  items: T[],
  picks: Picks,
  kindOf: (account: string) => string | undefined,
): T[] {
  return items.filter((item) => applies(item, picks, kindOf))
}

/** Longest link that is read, in characters. */
const LONGEST = 2000
const ID = /^[a-z0-9-]{1,60}$/
/** More entries than this are nobody's plan. */
const MOST = 300

/** A part of a stranger's link, made harmless: no telephone number and no sermon of theirs gets onto the page. */
const shown = (part: string) =>
  part
    .replace(/\d{4,}/g, '…')
    .replace(/[^\p{L}\p{N}.…_-]/gu, '')
    .slice(0, 40) || '…'

/**
 * Reads the query of a shared plan: `?v=1&p=<account>,…&k=<thing>,…`. Never throws.
 * @returns null picks when the query holds none; `ignored`: parts that are unknown, fit to be shown
 */
export function parsePicks(
  search: string,
  known: { things: readonly string[]; accounts: readonly string[] },
): { picks: Picks | null; ignored: string[] } {
  const query = search.replace(/^\?/, '')
  if (query.length > LONGEST) return { picks: null, ignored: [shown(query)] }
  const params = new URLSearchParams(query)
  const ignored: string[] = []
  const read = (key: string, ids: readonly string[]) => {
    const parts = [...new Set((params.get(key) ?? '').split(',').filter(Boolean))]
    ignored.push(...parts.filter((part) => !ids.includes(part)).map(shown))
    return ids.filter((id) => parts.includes(id))
  }
  const picks = { accounts: read('p', known.accounts), things: read('k', known.things) }
  return { picks: picks.accounts.length || picks.things.length ? picks : null, ignored }
}

/** Writes picks as a query, question mark included; one set of picks has one address. */
export function formatPicks({ things, accounts }: Picks): string {
  const list = (key: string, ids: string[]) => (ids.length ? `&${key}=${[...ids].sort().join(',')}` : '')
  return `?v=1${list('p', accounts)}${list('k', things)}`
}

/**
 * Reads what the device kept. Anybody can write there, so nothing of it is trusted.
 * @param raw what JSON.parse gave
 * @returns null for what is not ours
 */
export function readPlan(raw: unknown): KeptPlan | null {
  const { things, accounts, done, ...rest } = (raw ?? {}) as Record<string, unknown>
  const isIds = (value: unknown): value is string[] =>
    Array.isArray(value) && value.length <= MOST && value.every((id) => typeof id === 'string' && ID.test(id))
  const ours = isIds(things) && isIds(accounts) && isIds(done) && !Object.keys(rest).length
  return ours ? { things, accounts, done } : null
}

/** The same list with an entry in it, or without it. */
export const toggled = (ids: string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
