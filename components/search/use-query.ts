'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { searchPath } from '@/lib/search/address'
import { withoutPrivate } from '@/lib/search/private'
import type { SearchEngine } from '@/lib/search/types'

/** Milliseconds without typing after which the address follows the query. */
const REST = 600

/**
 * The query of the results page: what is typed, begun with `?q=` of the address. The address follows a little later,
 * without what is private, so that a result can be sent on; going back or forward brings that query back.
 * @param engine needed to tell an error's number from somebody's code; until it has loaded the address waits
 */
export function useQuery(locale: string, base: string, engine: SearchEngine | undefined) {
  const asked = useSearchParams().get('q') ?? ''
  const [query, setQuery] = useState(asked)
  const written = useRef(asked)

  useEffect(() => {
    if (asked === written.current) return
    written.current = asked
    setQuery(asked)
  }, [asked])

  function write(how: 'pushState' | 'replaceState') {
    if (!engine) return
    const clean = withoutPrivate(query, engine.knows)
    if (clean === written.current) return
    written.current = clean
    history[how](null, '', `${base}${searchPath(locale, clean)}`)
  }

  useEffect(() => {
    const timer = setTimeout(() => write('replaceState'), REST)
    return () => clearTimeout(timer)
  })

  return { query, setQuery, keep: () => write('pushState') }
}
