'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { searchPath } from '@/lib/search/address'
import { keepQuery, noteMiss } from '@/lib/search/device-lists'
import type { SearchClient } from './client'

/** Milliseconds without typing after which the address follows the query. */
const REST = 600
/** Milliseconds after which a query without a result counts as one that was meant. */
const MEANT = 2500

/**
 * The query of the results page: what is typed, begun with `?q=` of the address. The address follows a little later,
 * without what is private, so that a result can be sent on; going back or forward brings that query back.
 * @param client needed to tell an error's number from somebody's code; until it has loaded the address waits
 */
export function useQuery(locale: string, base: string, client: SearchClient | undefined) {
  const [query, setQuery] = useState('')
  /** What the address asks for; undefined until it was read. */
  const written = useRef<string>(undefined)

  const arrive = useCallback((asked: string) => {
    const first = written.current === undefined
    if (asked === written.current) return
    written.current = asked
    // What was typed while the page was loading is newer than its address.
    setQuery((typed) => (first && typed ? typed : asked))
  }, [])

  const write = useCallback(
    async (how: 'pushState' | 'replaceState') => {
      const clean = await client?.clean(query).catch(() => undefined)
      if (clean === undefined || clean === (written.current ?? '')) return
      written.current = clean
      history[how](null, '', `${base}${searchPath(locale, clean)}`)
    },
    [client, query, base, locale],
  )

  useEffect(() => {
    const timer = setTimeout(() => write('replaceState'), REST)
    return () => clearTimeout(timer)
  }, [write])

  /** Puts the query among the recent ones; for queries that were sent or whose results were opened. */
  const remember = useCallback(() => {
    client?.clean(query).then(keepQuery, () => {})
  }, [client, query])

  return {
    query,
    setQuery,
    arrive,
    remember,
    keep: () => {
      write('pushState')
      remember()
    },
  }
}

/**
 * Tells what the address asks for, now and after each step back or forward. Apart from the page, because what reads the
 * address is left out of the exported file.
 */
export function AskedByAddress({ onQuery }: { onQuery: (query: string) => void }) {
  const asked = useSearchParams().get('q') ?? ''
  useEffect(() => onQuery(asked), [asked, onQuery])
  return null
}

/** Notes on the device that a query found nothing, once it has stood for a while. */
export function useMisses(client: SearchClient | undefined, query: string, foundNothing: boolean) {
  useEffect(() => {
    if (!foundNothing || !client) return
    const timer = setTimeout(() => {
      client.clean(query).then(
        (clean) => noteMiss(clean, new Date()),
        () => {},
      )
    }, MEANT)
    return () => clearTimeout(timer)
  }, [client, query, foundNothing])
}
