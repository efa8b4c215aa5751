'use client'

import { type ComponentType, useEffect, useState } from 'react'
import type { PanelProps } from './wait-panel'

export interface GuideWaitProps {
  locale: string
  /** Path prefix of the site. */
  base: string
  guide: string
  /** What the guide asks to wait, where a clock is any use, and the words of its button. */
  start?: { minutes: number; label: string; failed: string }
}

/** True once a wait was begun on this visit: where storage is blocked, nothing else knows of it. */
let begun = false

function isWaiting(): boolean {
  try {
    return begun || localStorage.getItem('checklist-timer') !== null
  } catch {
    return begun
  }
}

/**
 * The wait timer of a guide. Every guide carries this part, so it holds a button and nothing more; clock and words are
 * loaded when a wait runs or is begun.
 */
export function GuideWait({ start, ...place }: GuideWaitProps) {
  const [Panel, setPanel] = useState<ComponentType<PanelProps> | null>(null)
  const [tapped, setTapped] = useState(false)
  const [failed, setFailed] = useState(false)
  const load = () =>
    import('./wait-panel').then(
      (loaded) => setPanel(() => loaded.WaitPanel),
      () => setFailed(true),
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only
  useEffect(() => {
    if (isWaiting()) load()
  }, [])
  const begin = () => {
    begun = true
    setTapped(true)
    load()
  }
  if (Panel) return <Panel {...place} start={start} begin={tapped} />
  return (
    start && (
      <p className="needs-script noprint mt-4">
        <button type="button" className="btn quiet" onClick={begin}>
          {start.label}
        </button>{' '}
        {failed && start.failed}
      </p>
    )
  )
}
