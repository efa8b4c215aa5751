'use client'

import { useEffect } from 'react'
import { endOf, type Timer } from '@/lib/diagnosis/timer'
import { format } from '@/lib/format'
import { useFlow } from './flow'
import { askPermission, notifyAt, usePermission } from './notify'
import { isWaiting, wishNotice } from './timer-store'

/** Below a running clock: asks whether to notify at its end, only when tapped; else says why not, and what to do. */
export function NotifyMe({ timer }: { timer: Timer }) {
  const { strings, locale } = useFlow().data
  const { notify, over, once } = strings.timer
  const permission = usePermission()
  const wished = Boolean(timer.notify) && permission === 'granted'

  useEffect(() => {
    if (!wished) return
    const note = { title: over, body: once, href: location.pathname + location.search }
    notifyAt(timer.until, note, () => isWaiting(timer.until))
  }, [wished, timer.until, over, once])

  const alarm = { time: endOf(timer, Date.now(), locale) }
  if (permission === 'unsupported') return <p>{format(notify.unsupported, alarm)}</p>
  if (permission === 'denied') return <p role="status">{format(notify.denied, alarm)}</p>
  if (wished) return <p role="status">{notify.on}</p>
  return (
    <button
      type="button"
      className="btn quiet"
      onClick={async () => {
        if (await askPermission()) wishNotice()
      }}
    >
      {notify.ask}
    </button>
  )
}
