import { cacheName } from '@/lib/offline/caches'
import { readKept } from '@/lib/offline/keep'
import { staticFilesOf } from '@/lib/offline/requests'

/** Drops hashed files of earlier builds that no page on this device needs any more. */
export async function forgetUnusedStatic(base: string): Promise<void> {
  const needed = new Set((await readKept(base)).statics)
  const read = await caches.open(cacheName(base, 'read'))
  for (const key of await read.keys()) {
    if (!new URL(key.url).pathname.endsWith('/')) continue
    const html = (await (await read.match(key))?.text()) ?? ''
    for (const path of staticFilesOf(html, base)) needed.add(path)
  }
  const files = await caches.open(cacheName(base, 'static'))
  for (const key of await files.keys()) if (!needed.has(new URL(key.url).pathname)) await files.delete(key)
}
