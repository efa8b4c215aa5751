'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { afterPaint } from './after-paint'
import type { Ui } from './view'

const KEY = 'checklist'
const MOVED = 'checklist:moved'

/** Where a tap has led and the address does not say so yet: changing it takes as long as drawing a question. */
let ahead: Address | null = null

/** One string, so that React can compare it: the link and what belongs to this history entry only. */
const read = () =>
  JSON.stringify(ahead ?? { search: location.search, ui: history.state?.[KEY] ?? ({} satisfies Ui) })
const onServer = () => null

function subscribe(changed: () => void): () => void {
  const back = () => {
    ahead = null
    changed()
  }
  window.addEventListener('popstate', back)
  window.addEventListener(MOVED, changed)
  return () => {
    ahead = null
    window.removeEventListener('popstate', back)
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

function settle(): void {
  if (ahead) history.pushState({ [KEY]: ahead.ui }, '', ahead.search)
  ahead = null
}

/**
 * Goes to another state of this page without loading it anew. The screen comes first, the address right after it.
 * @param search the query of the new state, question mark included
 */
export function go(search: string, ui: Ui): void {
  settle()
  ahead = { search, ui: { ...ui, from: location.search || location.pathname } }
  window.dispatchEvent(new Event(MOVED))
  afterPaint(settle)
}

/** Changes the query of this page in place: what is ticked is no new page to go back from. */
export function stay(href: string): void {
  history.replaceState(history.state, '', href)
  window.dispatchEvent(new Event(MOVED))
}
