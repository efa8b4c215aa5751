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

/** Every problem of every service about which there is enough to say. */
export function crossings(content: Content): Crossing[] {
  return content.providers.flatMap((provider) =>
    content.problems.flatMap((problem) => {
      const guides = content.guides
        .filter(
          ({ providers, problems }) => providers.includes(provider.slug) && problems.includes(problem.id),
        )
        .sort(byPlace(problem.id))
      const errors = content.errors
        .filter((error) => error.provider === provider.slug && error.problems.includes(problem.id))
        .sort(byPlace(problem.id))
      if (!guides.length || guides.length + errors.length < ENOUGH) return []
      return [{ provider, problem, url: `${provider.url}${problem.id}/`, guides, errors }]
    }),
  )
}

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
