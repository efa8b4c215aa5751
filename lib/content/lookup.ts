import type { Content } from './types'

/** Pages by a key of theirs, in the order given; a page with several keys stands under each. */
export function indexBy<T>(pages: readonly T[], keysOf: (page: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const page of pages)
    for (const key of new Set(keysOf(page))) {
      const same = found.get(key)
      if (same) same.push(page)
      else found.set(key, [page])
    }
  return found
}

/** What every page asks for, worked out once for each reading of the content. */
export function oncePerContent<T>(find: (content: Content) => T): (content: Content) => T {
  const known = new WeakMap<Content, { value: T }>()
  return (content) => {
    const found = known.get(content) ?? { value: find(content) }
    known.set(content, found)
    return found.value
  }
}
