'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchAnswer, SearchHit } from '@/lib/search/types'
import { openSearch, type SearchClient } from './client'

export type SearchStatus = 'asleep' | 'loading' | 'failed' | 'ready'

/**
 * A language's search, opened once `wanted` is true. `retry` tries again after a failure.
 * @param base path prefix of the site
 * @param withTexts whether results are shown with their texts
 */
export function useClient(locale: string, base: string, wanted: boolean, withTexts = false) {
  const [client, setClient] = useState<SearchClient>()
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again
  useEffect(() => {
    if (!wanted) return
    let current = true
    setFailed(false)
    openSearch(locale, base, withTexts).then(
      (opened) => current && setClient(opened),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [locale, base, wanted, withTexts, attempt])

  const status: SearchStatus = client ? 'ready' : failed ? 'failed' : wanted ? 'loading' : 'asleep'
  return { client, status, retry: useCallback(() => setAttempt((n) => n + 1), []) }
}

type Ask<Hit extends SearchHit> = (client: SearchClient, query: string) => Promise<SearchAnswer<Hit>>

interface Answered<Hit extends SearchHit> {
  /** The query that is answered; while typing it may be one before the newest. */
  read?: string
  answer?: SearchAnswer<Hit>
  /** The newest query could not be answered. */
  broken: boolean
}

/**
 * The answer to a query that changes while it is typed. One question is on its way at a time; of those that came
 * meanwhile only the newest is asked, so a slow device is never behind by more than one.
 */
export function useAnswer<Hit extends SearchHit>(
  client: SearchClient | undefined,
  query: string,
  ask: Ask<Hit>,
): Answered<Hit> & { again: () => void } {
  const [answered, setAnswered] = useState<Answered<Hit>>({ broken: false })
  const newest = useRef(query)
  const busy = useRef(false)
  newest.current = query

  const run = useCallback(async () => {
    if (!client || busy.current) return
    busy.current = true
    let asked: string
    do {
      asked = newest.current
      const answer = await ask(client, asked).catch(() => undefined)
      if (asked === newest.current)
        setAnswered(answer ? { read: asked, answer, broken: false } : { broken: true })
    } while (asked !== newest.current)
    busy.current = false
  }, [client, ask])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is another question
  useEffect(() => {
    run()
  }, [query, run])

  return { ...answered, again: run }
}
