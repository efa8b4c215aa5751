'use client'

import { useSyncExternalStore } from 'react'

/** `default`: nobody has been asked yet. */
export type Permission = NotificationPermission | 'unsupported'

/** What a notification says, and the page that a tap opens. */
export interface Note {
  title: string
  body: string
  href: string
}

const ASKED = 'notify:asked'

const permission = (): Permission => ('Notification' in window ? Notification.permission : 'unsupported')

function subscribe(changed: () => void): () => void {
  window.addEventListener(ASKED, changed)
  document.addEventListener('visibilitychange', changed) // it may have been changed in the settings meanwhile
  return () => {
    window.removeEventListener(ASKED, changed)
    document.removeEventListener('visibilitychange', changed)
  }
}

/** Whether this browser may notify the reader. */
export const usePermission = (): Permission =>
  useSyncExternalStore(subscribe, permission, () => 'unsupported' as const)

/** Asks the reader; only a tap on the button may call it. @returns whether it is allowed now */
export async function askPermission(): Promise<boolean> {
  const answer = await Notification.requestPermission()
  window.dispatchEvent(new Event(ASKED))
  return answer === 'granted'
}

/** Phones show notifications of a worker only; computers without one show those of a page. */
async function show({ title, body, href }: Note): Promise<void> {
  const options = { body, tag: 'wait', data: href }
  const worker = await navigator.serviceWorker?.getRegistration()
  if (worker?.active) return worker.showNotification(title, options)
  new Notification(title, options).addEventListener('click', () => window.focus())
}

let armed: { until: number; timer: ReturnType<typeof setTimeout> } | undefined

/**
 * Notifies the reader at a time, once; a call for the same time changes nothing. It lives as long as the tab, also while
 * the reader follows links inside the site.
 * @param until milliseconds since 1970
 * @param still asked at that time: false when the wait was ended or put away
 */
export function notifyAt(until: number, note: Note, still: () => boolean): void {
  if (armed?.until === until) return
  clearTimeout(armed?.timer)
  const timer = setTimeout(() => {
    if (still()) void show(note).catch(() => {}) // taken back in the settings meanwhile
  }, until - Date.now())
  armed = { until, timer }
}
