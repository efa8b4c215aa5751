'use client'

import { Component, type ReactNode, useEffect, useState } from 'react'
import { loadWords } from '@/components/help/load-words'
import type { OfflineMessages } from '@/lib/offline/messages'

/** A reload that fails again within this time of its start would go on for ever. */
const LOOP = 20_000

/** A part of the page's own code that could not be had: its build is gone from the host, or the connection broke. */
const isLoadError = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ChunkLoadError' ||
    /load chunk|dynamically imported module|importing a module/i.test(error.message))

function isLoop(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'reload' && performance.now() < LOOP
}

/** Loads the address anew, whose page names the files of now; says so in words where that has not helped. */
function LoadAgain({ base, locale, to }: { base: string; locale: string; to?: string }) {
  const [words, setWords] = useState<OfflineMessages['live'] | null>(null)
  useEffect(() => {
    if (to) return location.assign(base + to)
    if (!isLoop()) return location.reload()
    loadWords(base, locale, 'offline').then(setWords, () => {})
  }, [base, locale, to])
  return (
    words && (
      <div className="out" role="alert">
        <p className="out-title">{words.failed}</p>
        <button type="button" className="btn" onClick={() => location.reload()}>
          {words.again}
        </button>
      </div>
    )
  )
}

interface Props {
  base: string
  locale: string
  /** Page that does the same as the part inside; left out, the address itself. */
  to?: string
  children: ReactNode
}

/** Around parts whose code is loaded later: an old tab whose code is gone goes on with a full load. */
export class LoadGuard extends Component<Props, { error?: unknown }> {
  state: { error?: unknown } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  render() {
    const { children, ...place } = this.props
    const { error } = this.state
    if (error === undefined) return children
    if (!isLoadError(error)) throw error
    return <LoadAgain {...place} />
  }
}
