'use client'

import { useEffect } from 'react'
import type strings from '@/content/en/checklist.json'
import { endOf, type Timer } from '@/lib/diagnosis/timer'
import { format } from '@/lib/format'
import { askPermission, type Note, notifyAt, usePermission } from './notify'
import { isWaiting, wishNotice } from './timer-store'

/** Notifies the reader at the end of a wait for which that was wished, also one that was begun on another page. */
export function useNotice(timer: Timer | undefined, note: Note | undefined): boolean {
  const permission = usePermission()
  const until = timer?.notify && permission === 'granted' ? timer.until : undefined
  const { title, body, href } = note ?? {}
  useEffect(() => {
    if (until && title && body && href) notifyAt(until, { title, body, href }, () => isWaiting(until))
  }, [until, title, body, href])
  return until !== undefined
}

interface Props {
  timer: Timer
  /** A notification was wished for, and is allowed. */
  wished: boolean
  locale: string
  words: (typeof strings)['timer']['notify']
}

/** Below a running clock: asks whether to notify at its end, only when tapped; else says why not, and what to do. */
export function NotifyMe({ timer, wished, locale, words }: Props) {
  const permission = usePermission()
  const alarm = { time: endOf(timer, Date.now(), locale) }
  if (permission === 'unsupported') return <p>{format(words.unsupported, alarm)}</p>
  if (permission === 'denied') return <p role="status">{format(words.denied, alarm)}</p>
  if (wished) return <p role="status">{words.on}</p>
  return (
    <button
      type="button"
      className="btn quiet"
      onClick={async () => {
        if (await askPermission()) wishNotice()
      }}
    >
      {words.ask}
    </button>
  )
}
