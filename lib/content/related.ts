import type { Content, ErrorPage, Guide, Problem, Provider } from './types'

const shared = (a: string[], b: string[]) => a.filter((id) => b.includes(id)).length

/** General pages fit everybody; a page about services fits only readers of one of them. */
const fitsProviders = (guide: Guide, providers: string[]) =>
  !guide.providers.length || shared(guide.providers, providers) > 0

/** Guides for causes, those that treat the first cause first; a page about one of `providers` wins a tie. */
export function guidesFor(content: Content, causes: string[], providers: string[] = []): Guide[] {
  const score = (guide: Guide) => {
    const place = guide.causes.findIndex((id) => causes.includes(id))
    return place < 0 || !fitsProviders(guide, providers)
      ? 0
      : 10 - place + shared(guide.causes, causes) + 5 * shared(guide.providers, providers)
  }
  return content.guides
    .filter((guide) => score(guide) > 0)
    .sort((a, b) => score(b) - score(a) || a.slug.localeCompare(b.slug))
}

/** Up to three guides beside this one. */
export function relatedGuides(content: Content, guide: Guide): Guide[] {
  return guidesFor(content, guide.causes, guide.providers)
    .filter(({ slug }) => slug !== guide.slug)
    .slice(0, 3)
}

/** Error pages whose exact words a guide says it answers, then others that lead to it. */
export function errorsOfGuide(content: Content, guide: Guide): ErrorPage[] {
  return content.errors.filter(
    (error) =>
      error.guide === guide.slug ||
      guide.errors.some((words) => [error.message, ...error.variants].includes(words)),
  )
}

/** Guides to read next from a message: its own, then those for its causes. */
export function guidesOfError(content: Content, error: ErrorPage): Guide[] {
  const own = content.guides.filter(({ slug }) => slug === error.guide)
  const others = guidesFor(content, error.causes.slice(0, 2), error.provider ? [error.provider] : []).filter(
    ({ slug }) => slug !== error.guide,
  )
  return [...own, ...others].slice(0, 4)
}

export function errorsOfProvider(content: Content, provider: Provider): ErrorPage[] {
  return content.errors.filter((error) => error.provider === provider.slug)
}

export function guidesOfProvider(content: Content, provider: Provider): Guide[] {
  return content.guides.filter((guide) => guide.providers.includes(provider.slug))
}

/** Guides of a problem; those for which it is the main one come first. */
export function guidesOfProblem(content: Content, problem: Problem): Guide[] {
  const place = (guide: Guide) => guide.problems.indexOf(problem.id)
  return content.guides
    .filter((guide) => place(guide) >= 0)
    .sort((a, b) => place(a) - place(b) || a.slug.localeCompare(b.slug))
}
