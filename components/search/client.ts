import { fetchSearch, type SearchFiles } from '@/lib/search/fetch-files'
import type { SearchWords } from '@/lib/search/messages'
import type { SearchAnswer, TextHit } from '@/lib/search/types'

/** What a page asks of the worker. */
export type Asked =
  | { what: 'open'; files: SearchFiles }
  | { what: 'search'; query: string; limit: number; texts: boolean }
  | { what: 'clean'; query: string }

export type Answered = { value: unknown } | { error: string }

/** Search for a page. Every answer comes later, so that typing never waits for it. */
export interface SearchClient {
  words: SearchWords
  search(query: string, limit: number): Promise<SearchAnswer>
  searchWithTexts(query: string, limit: number): Promise<SearchAnswer<TextHit>>
  clean(query: string): Promise<string>
}

type Ask = (asked: Asked) => Promise<unknown>

/** Milliseconds in which a worker must have opened its files; where workers are blocked in silence nothing comes. */
const PATIENCE = 10_000

/** Asks a worker; a worker that cannot run rejects everything. */
function askWorker(worker: Worker): Ask {
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>()
  let next = 0
  let dead = false
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number } & Answered>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) asked?.failed(new Error(data.error))
    else asked?.done(data.value)
  })
  const fail = () => {
    dead = true
    for (const { failed } of waiting.values()) failed(new WorkerBlocked())
    waiting.clear()
  }
  worker.addEventListener('error', fail)
  return (asked) =>
    new Promise((done, failed) => {
      if (dead) return failed(new WorkerBlocked())
      const id = next++
      waiting.set(id, { done, failed })
      if (asked.what === 'open') setTimeout(() => waiting.has(id) && fail(), PATIENCE)
      worker.postMessage({ id, ...asked })
    })
}

/** The worker itself could not run; nothing is wrong with the index. */
class WorkerBlocked extends Error {}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch {
    throw new WorkerBlocked()
  }
}

async function openInWorker(files: Promise<SearchFiles>): Promise<SearchClient> {
  const worker = startWorker()
  const ask = askWorker(worker)
  try {
    const words = (await ask({ what: 'open', files: await files })) as SearchWords
    return {
      words,
      search: (query, limit) => ask({ what: 'search', query, limit, texts: false }) as Promise<SearchAnswer>,
      searchWithTexts: (query, limit) =>
        ask({ what: 'search', query, limit, texts: true }) as Promise<SearchAnswer<TextHit>>,
      clean: (query) => ask({ what: 'clean', query }) as Promise<string>,
    }
  } catch (error) {
    worker.terminate()
    throw error
  }
}

async function openHere(files: Promise<SearchFiles>): Promise<SearchClient> {
  const { openService } = await import('@/lib/search/service')
  const service = openService(await files)
  return {
    words: service.words,
    search: async (query, limit) => service.search(query, limit),
    searchWithTexts: service.searchWithTexts,
    clean: async (query) => service.clean(query),
  }
}

const clients = new Map<string, Promise<SearchClient>>()

/**
 * Opens a language's search, once: in a worker, or in the page where workers are blocked. Called when search is
 * focused or opened, never before. The files come while the worker starts.
 * @param base path prefix of the site
 * @param withTexts whether results are shown with their texts at once
 * @returns a promise that rejects when something could not be loaded; the next call then tries again
 */
export function openSearch(locale: string, base: string, withTexts = false): Promise<SearchClient> {
  const begun = clients.get(locale)
  if (begun) return begun
  const files = fetchSearch(locale, base, withTexts)
  const client = openInWorker(files).catch((error: unknown) => {
    if (error instanceof WorkerBlocked) return openHere(files)
    throw error
  })
  clients.set(locale, client)
  client.catch(() => clients.delete(locale))
  return client
}
