'use client'

import { useEffect, useRef, useState } from 'react'
import { Clock } from '@/components/diagnosis/clock'
import { NotifyMe, useNotice } from '@/components/diagnosis/notify-me'
import { beginWait, endWait, useWait, type Wait } from '@/components/diagnosis/timer-store'
import { Icon } from '@/components/icons'
import { SiteLink } from '@/components/site-link'
import type strings from '@/content/en/checklist.json'
import type words from '@/content/en/wait.json'
import { clockOf, endOf, ON_GUIDE, saidAloud, spokenTime } from '@/lib/diagnosis/timer'
import { format } from '@/lib/format'
import type { GuideWaitProps } from './guide-wait'

type Words = (typeof words)['panel'] & { notify: (typeof strings)['timer']['notify'] }

export interface PanelProps extends GuideWaitProps {
  /** True: the reader has tapped the button already. */
  begin: boolean
}

const loaded = new Map<string, Promise<Words>>()

/** The words of the timer in a language, asked for once. */
function loadWords(address: string): Promise<Words> {
  const known = loaded.get(address)
  if (known) return known
  const asked = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    return answer.json() as Promise<Words>
  })
  loaded.set(address, asked)
  asked.catch(() => loaded.delete(address))
  return asked
}

interface ViewProps {
  wait: Wait
  locale: string
  words: Words
}

/** The wait on the page where it was started. The focus follows a tap: the tapped button is gone. */
function Box({
  wait: { timer, left, kept },
  locale,
  words,
  focus,
  wished,
}: ViewProps & { focus: boolean; wished: boolean }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focus) box.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <section ref={box} className="out wait mt-4 noprint" aria-label={words.label} tabIndex={-1}>
      <Icon name="wait" />
      <div>
        <p>
          <b>{left ? format(words.until, { time: endOf(timer, Date.now(), locale) }) : words.over}</b>
        </p>
        {left > 0 && <Clock left={left} locale={locale} />}
        <p>{left > 0 ? `${words.meanwhile} ${kept ? words.kept : words.notKept}` : words.now}</p>
        {left > 0 && <NotifyMe timer={timer} wished={wished} locale={locale} words={words.notify} />}
        <div className="btns">
          <button type="button" className="btn quiet" onClick={endWait}>
            {left > 0 ? words.stop : words.away}
          </button>
        </div>
      </div>
    </section>
  )
}

/** The page on which a wait was begun. */
const backFrom = ({ problem, fix }: Wait['timer'], locale: string) =>
  problem === ON_GUIDE ? `/${locale}/guides/${fix}/` : `/${locale}/check/${problem}/`

/** The wait on the other guides: one line at the foot of the screen, with the way back. */
function Bar({ wait: { timer, left }, locale, words }: ViewProps) {
  return (
    <section className="bar waitbar noprint" aria-label={words.label}>
      <Icon name="wait" />
      <div>
        {left > 0 ? (
          <span role="timer" aria-label={spokenTime(left, locale)} className="mono">
            {clockOf(left)}
          </span>
        ) : (
          words.over
        )}{' '}
        <SiteLink className="textbtn" href={backFrom(timer, locale)}>
          {words.back}
        </SiteLink>
      </div>
    </section>
  )
}

/** Clock and words of a wait, loaded when there is one. */
export function WaitPanel({ locale, base, guide, start, begin }: PanelProps) {
  const wait = useWait()
  const [words, setWords] = useState<Words | null>(null)
  const [failed, setFailed] = useState(false)
  const [tapped, setTapped] = useState(begin)
  useEffect(() => {
    loadWords(`${base}/${locale}/wait.json`).then(setWords, () => setFailed(true))
  }, [base, locale])
  const note = wait &&
    words && { title: words.over, body: words.now, href: base + backFrom(wait.timer, locale) }
  const wished = useNotice(wait?.timer, note ?? undefined)
  const minutes = start?.minutes ?? 0
  useEffect(() => {
    if (begin) beginWait(ON_GUIDE, guide, minutes)
  }, [begin, guide, minutes])
  const again = () => {
    setTapped(true)
    beginWait(ON_GUIDE, guide, minutes)
  }
  const here = wait?.timer.problem === ON_GUIDE && wait.timer.fix === guide
  const said = (left: number, { left: some, over }: Words) =>
    left ? format(some, { time: spokenTime(saidAloud(left), locale) }) : over
  return (
    <>
      <p className="vh" role="status">
        {wait && words && said(wait.left, words)}
      </p>
      {wait && words && here && (
        <Box wait={wait} locale={locale} words={words} focus={tapped} wished={wished} />
      )}
      {wait && words && !here && <Bar wait={wait} locale={locale} words={words} />}
      {failed && <p className="note">{start?.failed}</p>}
      {start && !here && (
        <p className="noprint mt-4">
          <button type="button" className="btn quiet" onClick={again}>
            {start.label}
          </button>
        </p>
      )}
    </>
  )
}
