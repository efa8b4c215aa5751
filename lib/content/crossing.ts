import { indexBy, oncePerContent } from './lookup'
import { guidesFor } from './related'
import type { Content, ErrorPage, Guide, Problem, Provider } from './types'

/** Fewer pages of its own than this are better found on the service's page. */
const ENOUGH = 2

/** One problem at one service or carrier. */
export interface Crossing {
  provider: Provider
  problem: Problem
  url: string
  /** Guides about this service that treat the problem, those whose main problem it is first. */
  guides: Guide[]
  errors: ErrorPage[]
}

const byPlace =
  (problem: string) =>
  <T extends { problems: string[]; slug: string }>(a: T, b: T) =>
    a.problems.indexOf(problem) - b.problems.indexOf(problem) || a.slug.localeCompare(b.slug)

function findCrossings({ guides, errors, providers, problems }: Content): Crossing[] {
  const guidesOf = indexBy(guides, (guide) => guide.providers)
  const errorsOf = indexBy(errors, (error) => (error.provider ? [error.provider] : []))
  return providers.flatMap((provider) =>
    problems.flatMap((problem) => {
      const about = <T extends { problems: string[]; slug: string }>(pages: T[] = []) =>
        pages.filter((page) => page.problems.includes(problem.id)).sort(byPlace(problem.id))
      const own = about(guidesOf.get(provider.slug))
      const messages = about(errorsOf.get(provider.slug))
      if (!own.length || own.length + messages.length < ENOUGH) return []
      return [{ provider, problem, url: `${provider.url}${problem.id}/`, guides: own, errors: messages }]
    }),
  )
}

/** Every problem of every service about which there is enough to say. */
export const crossings = oncePerContent(findCrossings)

const byProvider = oncePerContent((content) => indexBy(crossings(content), ({ provider }) => [provider.slug]))

/** Those of one service or carrier. */
export const crossingsOf = (content: Content, provider: string): Crossing[] =>
  byProvider(content).get(provider) ?? []

/** General guides for the causes that a crossing's own pages name, for a reader whom they did not help. */
export function generalGuides(content: Content, { guides, errors, problem }: Crossing): Guide[] {
  const causes = [...new Set([...guides, ...errors].flatMap(({ causes }) => causes))]
  return guidesFor(content, causes)
    .filter(({ providers, problems }) => !providers.length && problems.includes(problem.id))
    .slice(0, 4)
}

/** Pages for everybody before those of one service or carrier. */
const generalFirst = (a: Guide, b: Guide) => Number(a.providers.length > 0) - Number(b.providers.length > 0)

/** All that is written about one problem; general guides first, and those whose main problem it is. */
export function pagesOfProblem(content: Content, { id }: Problem) {
  const about = <T extends { problems: string[]; slug: string }>(pages: T[]) =>
    pages.filter(({ problems }) => problems.includes(id)).sort(byPlace(id))
  return {
    guides: about(content.guides).sort(generalFirst),
    errors: about(content.errors),
    crossings: crossings(content).filter(({ problem }) => problem.id === id),
  }
}
