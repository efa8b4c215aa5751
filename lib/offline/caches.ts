import { staticFilesOf } from './requests'

/** `read`: pages as they were read. `kept`: all pages, asked for. `static`: hashed files that either of them needs. */
export type Store = 'read' | 'kept' | 'static'

/** Name of a cache. The copies of the site below two folders of one host do not share it. */
export const cacheName = (base: string, store: Store): string => `pages-${store}-1${base}`

/** Pages and payloads that are kept as they are read: sixty pages at two files each. */
export const READ_LIMIT = 120

const withoutThrowing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch {
    return undefined // no storage: blocked, full, or not a secure address
  }
}

/** Puts an answer under a path, as the newest. @returns false where the device is full or keeps nothing */
export async function put(base: string, store: Store, path: string, answer: Response): Promise<boolean> {
  const done = await withoutThrowing(
    (async () => {
      const cache = await caches.open(cacheName(base, store))
      await cache.delete(path)
      await cache.put(path, answer)
      return true
    })(),
  )
  return done ?? false
}

/** Drops the oldest entries beyond `limit`. */
export async function trim(base: string, store: Store, limit: number): Promise<void> {
  const cache = await caches.open(cacheName(base, store))
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((key) => cache.delete(key)))
}

/** A kept answer for a path, whichever of our caches has it; the newest reading first. */
export async function copyOf(base: string, path: string): Promise<Response | undefined> {
  for (const store of ['read', 'kept', 'static'] as const) {
    const found = await withoutThrowing(caches.match(path, { cacheName: cacheName(base, store) }))
    if (found) return found
  }
  return undefined
}

/**
 * Keeps the hashed files that a page names beside it, so that an update that removes them leaves the page whole.
 * @returns their paths
 */
export async function keepStatic(base: string, html: string): Promise<string[]> {
  const name = cacheName(base, 'static')
  const paths = staticFilesOf(html, base)
  for (const path of paths) {
    if (await caches.match(path, { cacheName: name })) continue
    const answer = (await caches.match(path)) ?? (await withoutThrowing(fetch(path)))
    if (answer?.ok) await put(base, 'static', path, answer)
  }
  return paths
}

/** Forgets the pages that were read: they tell what the reader was after. Pages kept all together do not. */
export async function forgetRead(base: string): Promise<void> {
  // An address that is not secure has no such storage.
  if (typeof caches !== 'undefined') await withoutThrowing(caches.delete(cacheName(base, 'read')))
}

/** Forgets every page that was kept or read on this device. The shell stays: it tells nothing about the reader. */
export async function forgetPages(base: string): Promise<void> {
  await Promise.all(
    (['read', 'kept', 'static'] as const).map((store) => caches.delete(cacheName(base, store))),
  )
}
