import { bySlug, indexBy, inListing, oncePerContent } from './lookup'
import type { Content, ErrorPage, Guide, Problem, Provider } from './types'

const shared = (a: string[], b: string[]) => a.filter((id) => b.includes(id)).length

/** General pages fit everybody; a page about services fits only readers of one of them. */
const fitsProviders = (guide: Guide, providers: string[]) =>
  !guide.providers.length || shared(guide.providers, providers) > 0

/** Places of guides in the order of their slugs. */
const alphabet = oncePerContent(({ guides }) => {
  const sorted = [...guides].sort((a, b) => a.slug.localeCompare(b.slug))
  return new Map(sorted.map((guide, place) => [guide, place]))
})
const guidesByCause = oncePerContent(({ guides }) => indexBy(guides, ({ causes }) => causes))
const guidesByProvider = oncePerContent(({ guides }) => indexBy(guides, ({ providers }) => providers))
const errorsByProvider = oncePerContent(({ errors }) =>
  indexBy(errors, ({ provider }) => (provider ? [provider] : [])),
)
const errorsByGuide = oncePerContent(({ errors }) => indexBy(errors, ({ guide }) => (guide ? [guide] : [])))
const errorsByWords = oncePerContent(({ errors }) =>
  indexBy(errors, ({ message, variants }) => [message, ...variants]),
)

/** Guides for causes, those that treat the first cause first; a page about one of `providers` wins a tie. */
export function guidesFor(content: Content, causes: string[], providers: string[] = []): Guide[] {
  const score = (guide: Guide) =>
    fitsProviders(guide, providers)
      ? 10 -
        guide.causes.findIndex((id) => causes.includes(id)) +
        shared(guide.causes, causes) +
        5 * shared(guide.providers, providers)
      : 0
  const byCause = guidesByCause(content)
  const order = alphabet(content)
  return [...new Set(causes.flatMap((id) => byCause.get(id) ?? []))]
    .map((guide) => ({ guide, points: score(guide), place: order.get(guide) ?? 0 }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.place - b.place)
    .map(({ guide }) => guide)
}

/** Up to three guides beside this one. */
export function relatedGuides(content: Content, guide: Guide): Guide[] {
  return guidesFor(content, guide.causes, guide.providers)
    .filter(({ slug }) => slug !== guide.slug)
    .slice(0, 3)
}

/** Error pages whose exact words a guide says it answers, and others that lead to it, in listing order. */
export function errorsOfGuide(content: Content, guide: Guide): ErrorPage[] {
  return inListing(content, [
    ...(errorsByGuide(content).get(guide.slug) ?? []),
    ...guide.errors.flatMap((words) => errorsByWords(content).get(words) ?? []),
  ])
}

/** Messages that an error page says look alike, in listing order. */
export function similarErrors(content: Content, error: ErrorPage): ErrorPage[] {
  return inListing(
    content,
    error.similar.flatMap((slug) => bySlug.errors(content).get(slug) ?? []),
  )
}

/** Guides to read next from a message: its own, then those for its causes. */
export function guidesOfError(content: Content, error: ErrorPage): Guide[] {
  const own = bySlug.guides(content).get(error.guide ?? '')
  const others = guidesFor(content, error.causes.slice(0, 2), error.provider ? [error.provider] : []).filter(
    ({ slug }) => slug !== error.guide,
  )
  return [...(own ? [own] : []), ...others].slice(0, 4)
}

export function errorsOfProvider(content: Content, provider: Provider): ErrorPage[] {
  return errorsByProvider(content).get(provider.slug) ?? []
}

export function guidesOfProvider(content: Content, provider: Provider): Guide[] {
  return guidesByProvider(content).get(provider.slug) ?? []
}

/** Guides of a problem; those for which it is the main one come first. */
export function guidesOfProblem(content: Content, problem: Problem): Guide[] {
  const place = (guide: Guide) => guide.problems.indexOf(problem.id)
  return content.guides
    .filter((guide) => place(guide) >= 0)
    .sort((a, b) => place(a) - place(b) || a.slug.localeCompare(b.slug))
}
