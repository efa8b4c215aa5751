import type { Content, ErrorPage } from './types'

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

const named = <T extends { slug: string }>(pages: readonly T[]) =>
  new Map(pages.map((page) => [page.slug, page]))

/** Pages by their slugs. */
export const bySlug = {
  guides: oncePerContent(({ guides }) => named(guides)),
  errors: oncePerContent(({ errors }) => named(errors)),
  providers: oncePerContent(({ providers }) => named(providers)),
}

const places = oncePerContent(({ errors }) => new Map(errors.map((error, place) => [error, place])))

/** These messages, each once, in listing order. */
export function inListing(content: Content, errors: Iterable<ErrorPage>): ErrorPage[] {
  const place = (error: ErrorPage) => places(content).get(error) ?? 0
  return [...new Set(errors)].sort((a, b) => place(a) - place(b))
}
