'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { loadWords } from '@/components/help/load-words'
import { Icon } from '@/components/icons'
import { SiteLink } from '@/components/site-link'
import { format } from '@/lib/format'
import { readKept } from '@/lib/offline/keep'
import type { OfflineMessages } from '@/lib/offline/messages'
import type { NoticeProps } from './connection'

type Words = OfflineMessages['live']

/** Milliseconds for which “the internet is back” can be read. */
const SHOWN = 10_000

/** The day on which this page was put on the device, in words; null where the host does not tell. */
async function copyDay(locale: string): Promise<string | null> {
  const copy = await caches.match(location.pathname, { ignoreSearch: true })
  const day = Date.parse(copy?.headers.get('date') ?? '')
  return Number.isNaN(day)
    ? null
    : new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(day)
}

function useWords(locale: string, base: string): Words | null {
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    loadWords(base, locale, 'offline').then(setWords, () => {}) // offline before a first visit was complete
  }, [locale, base])
  return words
}

function Offline({ locale, base, words }: { locale: string; base: string; words: Words }) {
  const [day, setDay] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has its own day
  useEffect(() => {
    copyDay(locale).then(setDay, () => setDay(null))
  }, [locale, path])
  useEffect(() => {
    void readKept(base).then(({ whole }) => setAll(whole.includes(`${base}/${locale}/`)))
  }, [locale, base])
  return (
    <p className="bar mt-4 noprint">
      <Icon name="offline" />
      <span>
        {day ? format(words.offlineFrom, { day }) : words.offline} {all ? words.all : words.works}{' '}
        <SiteLink href={`/${locale}/offline/`}>{words.more}</SiteLink>
      </span>
    </p>
  )
}

/** True for a while after the internet has come back. */
function useBack(online: boolean): boolean {
  const [gone, setGone] = useState(!online)
  useEffect(() => {
    if (!online) return setGone(true)
    const timer = setTimeout(() => setGone(false), SHOWN)
    return () => clearTimeout(timer)
  }, [online])
  return online && gone
}

/** Puts the newer build in charge, and opens this address anew: what was answered stands in it. */
function take(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage({ type: 'SKIP_WAITING' })
}

/** Says below the header that there is no internet, that it is back, or that a newer build can be had. */
export function Notice({ locale, base, waiting, online }: NoticeProps) {
  const words = useWords(locale, base)
  const back = useBack(online)
  const [later, setLater] = useState<ServiceWorker | null>(null)
  return (
    <div role="status" className="wrap">
      {words && !online && <Offline locale={locale} base={base} words={words} />}
      {words && back && (
        <p className="bar plain mt-4 noprint">
          <Icon name="check" />
          <span>{words.online}</span>
        </p>
      )}
      {words && waiting && waiting !== later && (
        <div className="out mt-4 noprint">
          <Icon name="info" />
          <div>
            <p>{words.update}</p>
            <div className="btns">
              <button type="button" className="textbtn" onClick={() => take(waiting)}>
                {words.use}
              </button>
              <button type="button" className="textbtn" onClick={() => setLater(waiting)}>
                {words.later}
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  )
}
