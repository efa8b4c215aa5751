import type { SearchEngine, SearchIndex } from '@/lib/search/types'

const engines = new Map<string, Promise<SearchEngine>>()

async function json(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

async function load(locale: string, base: string): Promise<SearchEngine> {
  const code = import('@/lib/search/engine')
  const manifest = (await json(`${base}/search/manifest.json`)) as Record<string, string>
  const [{ createSearch }, index] = await Promise.all([code, json(`${base}/search/${manifest[locale]}`)])
  return createSearch(index as SearchIndex)
}

/**
 * Loads the engine and a language's index, once. Called when search is focused or opened, never before.
 * @param base path prefix of the site
 * @returns a promise that rejects when something could not be loaded; the next call then tries again
 */
export function loadEngine(locale: string, base: string): Promise<SearchEngine> {
  const begun = engines.get(locale)
  if (begun) return begun
  const engine = load(locale, base)
  engines.set(locale, engine)
  engine.catch(() => engines.delete(locale))
  return engine
}
