'use client'

import { usePathname } from 'next/navigation'
import { type ComponentType, type MouseEvent, useEffect, useRef, useState } from 'react'
import { loadWords, localeOf } from '@/components/help/load-words'
import { SiteLink } from '@/components/site-link'
import { feedback, keepAnswer, type Reason } from '@/lib/help/feedback'
import type { HelpWords } from '@/lib/help/words'
import type { Messages } from '@/lib/i18n'

interface Props {
  /** The checklist that finds the next fix. */
  href: string
  /** Path of the search. */
  search: string
  words: Omit<Messages['worked'], 'noteSent'>
  /** Day of the page's last review. */
  reviewed: string
  /** Where the owner of this copy gets answers; left out, they stay on the device. */
  endpoint?: string
  base?: string
}

interface Reasons {
  Part: ComponentType<{ words: HelpWords; sent: boolean; onReason: (reason: Reason) => void }>
  words: HelpWords
}

const send = (endpoint: string) =>
  import('@/lib/help/send-feedback').then(
    ({ sendFeedback }) => sendFeedback(endpoint),
    () => undefined, // it waits for the next visit
  )

/** Sends what an earlier visit could not send, now and when a connection comes back. */
function useWaiting(endpoint?: string): void {
  useEffect(() => {
    if (!endpoint) return
    const tryAgain = () => {
      if (feedback.get().some(({ state }) => state === 'waiting')) send(endpoint)
    }
    tryAgain()
    addEventListener('online', tryAgain)
    return () => removeEventListener('online', tryAgain)
  }, [endpoint])
}

/**
 * The end of a page. "No" leads into the checklist with what the page knows, at once without a script; with one it first
 * offers to say why.
 */
export function Worked({ href, search, words, reviewed, endpoint, base = '' }: Props) {
  const path = usePathname() ?? '/'
  const [failed, setFailed] = useState(false)
  const [reasons, setReasons] = useState<Reasons | null>(null)
  const next = useRef<HTMLParagraphElement>(null)
  useWaiting(endpoint)
  useEffect(() => {
    if (failed) next.current?.querySelector('a')?.focus()
  }, [failed])

  const keep = (solved: boolean, reason?: Reason) =>
    keepAnswer({ page: path, solved, reason, reviewed }, Boolean(endpoint))
  function yes(isOpen: boolean) {
    if (!isOpen) return
    keep(true)
    if (endpoint) send(endpoint)
  }
  function no(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    keep(false)
    setFailed(true)
    Promise.all([import('@/components/help/why-not'), loadWords(base, localeOf(path), 'help')]).then(
      ([{ WhyNot }, loaded]) => setReasons({ Part: WhyNot, words: loaded }),
      () => undefined, // the way to the next fix is there without them
    )
  }
  function because(reason: Reason) {
    keep(false, reason)
    if (endpoint) send(endpoint)
  }
  return (
    <section className="worked noprint" aria-labelledby="worked">
      <h2 id="worked">{words.title}</h2>
      <div className="btns pair">
        <details className="yes" onToggle={(event) => yes(event.currentTarget.open)}>
          <summary className="btn quiet">{words.yes}</summary>
          <p>{words.done}</p>
        </details>
        <SiteLink className="btn quiet" href={href} onClick={no} aria-expanded={failed || undefined}>
          {words.no}
        </SiteLink>
      </div>
      {failed ? (
        <p className="btns" ref={next}>
          <SiteLink className="btn" href={href} onClick={() => endpoint && send(endpoint)}>
            {words.next}
          </SiteLink>
        </p>
      ) : (
        <p className="note">
          {words.note} <SiteLink href={search}>{words.search}</SiteLink>
        </p>
      )}
      {reasons && <reasons.Part words={reasons.words} sent={Boolean(endpoint)} onReason={because} />}
    </section>
  )
}
