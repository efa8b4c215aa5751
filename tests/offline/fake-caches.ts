import { vi } from 'vitest'

type Key = RequestInfo | URL
const pathOf = (key: Key) => {
  const { pathname, search } = new URL(key instanceof Request ? key.url : String(key), 'https://site.test')
  return pathname + search
}

class FakeCache {
  entries = new Map<string, Response>()
  constructor(private room: () => boolean) {}
  async match(key: Key, { ignoreSearch }: CacheQueryOptions = {}) {
    const path = pathOf(key)
    const hit = [...this.entries].find(([kept]) =>
      ignoreSearch ? kept.split('?')[0] === path.split('?')[0] : kept === path,
    )
    return hit?.[1].clone()
  }
  async put(key: Key, answer: Response) {
    if (!this.room()) throw new DOMException('full', 'QuotaExceededError')
    this.entries.set(pathOf(key), answer)
  }
  async delete(key: Key) {
    return this.entries.delete(pathOf(key))
  }
  async keys() {
    return [...this.entries.keys()].map((path) => new Request(`https://site.test${path}`))
  }
}

/** Stands in for the browser's caches, in memory. `full()` makes every further `put` fail, as a full device does. */
export function fakeCaches() {
  const all = new Map<string, FakeCache>()
  let room = true
  const caches = {
    async open(name: string) {
      const cache = all.get(name) ?? new FakeCache(() => room)
      all.set(name, cache)
      return cache
    },
    async match(key: Key, options: MultiCacheQueryOptions = {}) {
      for (const [name, cache] of all) {
        if (options.cacheName && options.cacheName !== name) continue
        const found = await cache.match(key, options)
        if (found) return found
      }
      return undefined
    },
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
  }
  vi.stubGlobal('caches', caches)
  return {
    full: () => {
      room = false
    },
    paths: (name: string) => [...(all.get(name)?.entries.keys() ?? [])],
    put: async (name: string, path: string, text: string) =>
      (await caches.open(name)).put(path, new Response(text)),
  }
}

/** Stands in for the network: path → text, or a status. What is not named fails as a lost connection does. */
export function fakeNetwork(answers: Record<string, string | number>) {
  const asked: string[] = []
  const network = vi.fn(async (key: Key) => {
    const path = pathOf(key)
    asked.push(path)
    const answer = answers[path]
    if (answer === undefined) throw new TypeError('Failed to fetch')
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  })
  vi.stubGlobal('fetch', network)
  return asked
}
