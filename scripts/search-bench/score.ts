import type { SearchRecord } from '@/lib/search/types'
import type { Labelled } from './queries'

/** Finer causes that a query labelled with the wider one accepts. */
const SIBLINGS = [
  ['account-lock', 'security-hold'],
  ['notification-permission', 'device-offline'],
  ['code-requested-by-caller', 'phishing-page'],
  ['unexpected-code', 'own-app-signing-in'],
  ['wrong-number', 'colleague-has-code'],
  ['no-coverage', 'wifi-calling'],
  ['wrong-number', 'number-gone'],
  ['browser-not-remembered', 'browser-state'],
]

const widen = (cause: string) => [cause, ...SIBLINGS.filter((pair) => pair.includes(cause)).flat()]

/** Whether a service's page may answer: it is about no service, or about one that the query names. */
function providerFits({ query, provider }: Labelled, { providers }: SearchRecord): boolean {
  const named = (slug: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${slug.replaceAll('-', '[^\\p{L}\\p{N}]*')}(?![\\p{L}\\p{N}])`, 'iu').test(
      query,
    )
  return !providers.length || providers.slice(0, 3).some((slug) => slug === provider || named(slug))
}

/**
 * Whether a result answers a query: it treats a cause that the words give, or, where they give none, belongs to the
 * right problem. Only a result's first three causes and services and its first problem count.
 */
export function isRelevant(labelled: Labelled, record: SearchRecord): boolean {
  if (!providerFits(labelled, record)) return false
  if (labelled.causes.length) {
    if (record.kind === 'checklist' && !record.url.includes('a=')) return false
    return record.causes
      .slice(0, 3)
      .flatMap(widen)
      .some((cause) => labelled.causes.includes(cause))
  }
  if (record.kind === 'provider') return record.providers.includes(labelled.provider)
  return labelled.problems.includes(record.problems[0] ?? '')
}

export interface Ranked {
  labelled: Labelled
  results: SearchRecord[]
  /** Place of the first good result, from 1; Infinity when none is good. */
  rank: number
}

export const rankOf = (labelled: Labelled, results: SearchRecord[]): Ranked => {
  const place = results.findIndex((record) => isRelevant(labelled, record))
  return { labelled, results, rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1 }
}

/** Place of the first page about the service that a query names, among the services that have pages. */
export function providerRank({ labelled, results }: Ranked): number {
  const place = results.findIndex(({ providers }) => providers.slice(0, 3).includes(labelled.provider))
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1
}

export interface Score {
  n: number
  /** Percent of queries whose first result is good; of which one of the first three is. */
  at1: number
  at3: number
  /** Mean of 1/rank. */
  mrr: number
}

/** Sums up ranks. Percentages with one digit. */
export function scoreOf(ranks: readonly number[]): Score {
  const n = Math.max(1, ranks.length)
  const share = (most: number) => Math.round((1000 * ranks.filter((rank) => rank <= most).length) / n) / 10
  return {
    n: ranks.length,
    at1: share(1),
    at3: share(3),
    mrr: Math.round((1000 * ranks.reduce((sum, rank) => sum + 1 / rank, 0)) / n) / 1000,
  }
}

/** Groups of queries that are reported apart. */
export const GROUPS: readonly (readonly [name: string, test: (labelled: Labelled) => boolean])[] = [
  ['all', () => true],
  ['cause in the words', ({ causes }) => causes.length > 0],
  ['no cause in the words', ({ causes }) => !causes.length],
  ['error strings', ({ kind }) => kind === 'error-string'],
  ['English', ({ lang }) => lang === 'en'],
  ['other languages', ({ lang }) => lang !== 'en'],
]
