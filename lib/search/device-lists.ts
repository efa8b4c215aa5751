import { type DeviceStore, deviceStore } from '@/lib/device-store'

/** A page that was read on this device. */
export interface ReadPage {
  url: string
  title: string
}

/** A search without a result: the query without what is private, and the day. */
export interface Miss {
  query: string
  day: string
}

const LONGEST = { recent: 8, read: 8, misses: 200 }
const MAX_TEXT = 400

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT

/** Reads a list that anybody may have written: entries that are not ours are left out. */
const listOf =
  <T>(most: number, read: (raw: unknown) => T | null) =>
  (raw: unknown): T[] | null =>
    Array.isArray(raw) ? raw.slice(0, most).flatMap((entry) => read(entry) ?? []) : null

function readPage(raw: unknown): ReadPage | null {
  const { url, title } = (raw ?? {}) as Record<string, unknown>
  return isText(url) && isText(title) && /^\/[a-z]{2}(-[A-Z]{2})?\/[a-z0-9/-]+\/$/.test(url)
    ? { url, title }
    : null
}

function readMiss(raw: unknown): Miss | null {
  const { query, day } = (raw ?? {}) as Record<string, unknown>
  return isText(query) && isText(day) && /^\d{4}-\d\d-\d\d$/.test(day) ? { query, day } : null
}

const NO_QUERIES: string[] = []
const NO_PAGES: ReadPage[] = []
const NO_MISSES: Miss[] = []

export const recentQueries: DeviceStore<string[]> = deviceStore(
  'search-recent',
  listOf(LONGEST.recent, (raw) => (isText(raw) ? raw : null)),
  NO_QUERIES,
)
export const readPages: DeviceStore<ReadPage[]> = deviceStore(
  'pages-read',
  listOf(LONGEST.read, readPage),
  NO_PAGES,
)
export const misses: DeviceStore<Miss[]> = deviceStore(
  'search-misses',
  listOf(LONGEST.misses, readMiss),
  NO_MISSES,
)

/** Keeps a query as the newest of the recent ones. @param clean the query without what is private */
export function keepQuery(clean: string): void {
  const query = clean.trim().slice(0, MAX_TEXT)
  if (!query) return
  const rest = recentQueries.get().filter((other) => other !== query && !query.startsWith(other))
  recentQueries.set([query, ...rest].slice(0, LONGEST.recent))
}

/** Keeps a page as the one that was read last. */
export function keepPage(page: ReadPage): void {
  if (!readPage(page)) return
  const rest = readPages.get().filter(({ url }) => url !== page.url)
  readPages.set([page, ...rest].slice(0, LONGEST.read))
}

/** Notes a search without a result. @param clean the query without what is private */
export function noteMiss(clean: string, now: Date): void {
  const query = clean.trim().slice(0, MAX_TEXT)
  if (!query || misses.get().some((miss) => miss.query === query)) return
  misses.set([{ query, day: now.toISOString().slice(0, 10) }, ...misses.get()].slice(0, LONGEST.misses))
}
