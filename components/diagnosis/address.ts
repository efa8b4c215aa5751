'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Ui } from './view'

const KEY = 'checklist'
const MOVED = 'checklist:moved'

/** One string, so that React can compare it: the link and what belongs to this history entry only. */
const read = () => JSON.stringify({ search: location.search, ui: history.state?.[KEY] ?? {} })
const onServer = () => null

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed)
  window.addEventListener(MOVED, changed)
  return () => {
    window.removeEventListener('popstate', changed)
    window.removeEventListener(MOVED, changed)
  }
}

export interface Address {
  search: string
  ui: Ui
}

/**
 * The page's own query and history entry, followed through taps, "back" and links from elsewhere.
 * @returns null where there is no browser yet
 */
export function useAddress(): Address | null {
  // Next's own links change the address without an event; the parameters tell when.
  const params = useSearchParams()
  const snapshot = useSyncExternalStore(subscribe, read, onServer)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parameters are the signal, not a value
  useEffect(() => void window.dispatchEvent(new Event(MOVED)), [params])
  return useMemo(() => (snapshot === null ? null : JSON.parse(snapshot)), [snapshot])
}

/** Goes to another state of this page without loading it anew. */
export function go(href: string, ui: Ui): void {
  const from = location.search || location.pathname
  history.pushState({ [KEY]: { ...ui, from } }, '', href)
  window.dispatchEvent(new Event(MOVED))
}

/** Changes the query of this page in place: what is ticked is no new page to go back from. */
export function stay(href: string): void {
  history.replaceState(history.state, '', href)
  window.dispatchEvent(new Event(MOVED))
}
