'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { registerWorker } from './register'

/** Milliseconds after which a page that has loaded may load something for later. */
const QUIET = 2500

export interface NoticeProps {
  locale: string
  base: string
  /** A worker of a newer build, ready to take over. */
  waiting: ServiceWorker | null
  online: boolean
}

/** A reader who saves data keeps what is there, and asks for more on the offline page. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true &&
  !navigator.serviceWorker?.controller

/** Calls back with each worker of a newer build that is ready. */
function watch(registration: ServiceWorkerRegistration, ready: (worker: ServiceWorker) => void): void {
  if (registration.waiting) ready(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const fresh = registration.installing
    fresh?.addEventListener('statechange', () => {
      if (fresh.state === 'installed' && navigator.serviceWorker.controller) ready(fresh)
    })
  })
}

/**
 * Looks after the worker and the connection. It stands in every page, so it is small and draws nothing; what there is
 * to say is loaded when there is something to say.
 */
export function Connection({ locale, base }: { locale: string; base: string }) {
  const [Notice, setNotice] = useState<ComponentType<NoticeProps> | null>(null)
  const [online, setOnline] = useState(true)
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)

  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    look()
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const begin = () => {
      timer = setTimeout(() => {
        if (!savesData()) void registerWorker(base).then((found) => found && watch(found, setWaiting))
      }, QUIET)
    }
    if (document.readyState === 'complete') begin()
    else addEventListener('load', begin)
    return () => {
      removeEventListener('load', begin)
      clearTimeout(timer)
    }
  }, [base])

  const wanted = !online || waiting !== null
  useEffect(() => {
    // Offline on a first visit there is no such file, and no words: the browser says what it has to say.
    if (wanted)
      void import('./notice').then(
        ({ Notice: loaded }) => setNotice(() => loaded),
        () => {},
      )
  }, [wanted])

  return Notice && <Notice locale={locale} base={base} waiting={waiting} online={online} />
}
