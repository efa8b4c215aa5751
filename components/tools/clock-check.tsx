'use client'

import { useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/icons'
import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import { spokenTime } from '@/lib/diagnosis/timer'
import { format } from '@/lib/format'
import { looksLikeZone, middle, verdictOf } from '@/lib/tools/clock'
import { type Means, type Measured, measure } from '@/lib/tools/measure'
import type { ToolWords } from './words'

const QUESTIONS = 6
/** Longest wait for one answer, in milliseconds. */
const PATIENCE = 8000

/**
 * Asks for clock.txt past every cache. A service worker must never answer this request, whatever else it keeps: HEAD, a
 * query that is new each time, and `no-store` say so.
 */
function browserMeans(base: string, signal: AbortSignal): Means {
  return {
    ask: () =>
      fetch(`${base}/clock.txt?${crypto.getRandomValues(new Uint32Array(2)).join('')}`, {
        method: 'HEAD',
        cache: 'no-store',
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      }),
    now: () => Date.now(),
    stopwatch: () => performance.now(),
    pause: (milliseconds) => new Promise((ready) => setTimeout(ready, milliseconds)),
  }
}

/** A length of time: tenths of a second below a minute, then whole seconds. */
function lengthOf(milliseconds: number, locale: string, digits = 1): string {
  const seconds = Math.abs(milliseconds) / 1000
  if (seconds >= 59.95) return spokenTime(Math.round(seconds), locale)
  const unit = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const
  return new Intl.NumberFormat(locale, { ...unit, maximumFractionDigits: digits }).format(seconds)
}

type ClockWords = ToolWords['clock']

function Result({
  found: { offset, answers, took },
  locale,
  guide,
  words,
}: {
  found: Extract<Measured, { kind: 'measured' }>
  locale: string
  guide: string
  words: ClockWords
}) {
  const { value, error } = middle(offset)
  const verdict = verdictOf(offset)
  const side = value > 0 ? words.behind : words.ahead
  const bound = { bound: lengthOf(error, locale), n: answers, took: lengthOf(took, locale, 2) }
  const bad = verdict === 'near' || verdict === 'off'
  return (
    <section className="now mt-6" aria-labelledby="clock">
      <h2 id="clock">{words.result}</h2>
      <div>
        <p className="clock-value">
          {Math.abs(value) <= error ? words.right : format(side, { time: lengthOf(value, locale) })}
        </p>
        <p className="note">{format(words.bound, bound)}</p>
        <p>
          <Icon name={bad ? 'cross' : verdict === 'fine' ? 'check' : 'info'} className="i-s inline-icon" />{' '}
          <RichText text={words.verdicts[verdict]} />
        </p>
        {looksLikeZone(offset) && <p>{words.zone}</p>}
        {error > 2000 && <p>{words.wide}</p>}
        {bad && (
          <p className="btns">
            <SiteLink className="btn" href={guide}>
              {words.todo}
            </SiteLink>
          </p>
        )}
        <p className="note">{words.otherDevice}</p>
      </div>
    </section>
  )
}

/** Compares the device's clock with the host's. Asks only when somebody taps the button. */
export function ClockCheck({
  locale,
  base,
  guide,
  words,
}: {
  locale: string
  /** Path prefix of the site. */
  base: string
  /** Address of the guide that mends a clock. */
  guide: string
  words: ClockWords
}) {
  const [asking, setAsking] = useState(0)
  const [found, setFound] = useState<Measured | null>(null)
  const leave = useRef(new AbortController())
  useEffect(() => {
    leave.current = new AbortController()
    return () => leave.current.abort()
  }, [])
  const ask = async () => {
    const { signal } = leave.current
    setFound(null)
    setAsking(1)
    const measured = await measure(browserMeans(base, signal), QUESTIONS, setAsking)
    if (signal.aborted) return
    setAsking(0)
    setFound(measured)
  }
  return (
    <div className="tool needs-script">
      <button type="button" className="btn" onClick={ask} disabled={asking > 0}>
        <Icon name="wait" />
        {found ? words.again : words.go}
      </button>
      <div role="status">
        {asking > 0 && <p>{format(words.asking, { n: asking, all: QUESTIONS })}</p>}
        {found?.kind === 'measured' && <Result found={found} locale={locale} guide={guide} words={words} />}
        {found?.kind === 'fault' && (
          <div className="out wait">
            <Icon name="offline" />
            <p>
              <RichText text={words.faults[found.fault]} />
            </p>
          </div>
        )}
      </div>
    </div>
  )
}
