'use client'

import { Icon } from '@/components/icons'
import { endOf, LONGEST_WAIT, saidAloud, spokenTime } from '@/lib/diagnosis/timer'
import { format } from '@/lib/format'
import { formatMinutes } from '@/lib/units'
import { Clock } from './clock'
import { StateLink, useFlow } from './flow'
import { NotifyMe, useNotice } from './notify-me'
import { beginWait, endWait, useWait, type Wait } from './timer-store'

/** True when this wait belongs to a fix of the present checklist. */
const isFor = (wait: Wait | null, problem: string, fix?: string) =>
  wait?.timer.problem === problem && wait.timer.fix === fix

/** One quiet sentence for screen readers each five minutes and at the end; stays in place so that changes are read. */
export function TimerLive() {
  const { strings, locale } = useFlow().data
  const wait = useWait()
  const said =
    wait &&
    (wait.left
      ? format(strings.timer.left, { time: spokenTime(saidAloud(wait.left), locale) })
      : strings.timer.over)
  return (
    <p className="vh" role="status">
      {said}
    </p>
  )
}

/** The wait: until when, how long to go, and what to do meanwhile. No heading: the screen's own comes first. */
function TimerBox({ wait: { timer, left, kept }, inPlace }: { wait: Wait; inPlace?: boolean }) {
  const { data, outcome } = useFlow()
  const { strings, locale, words, model } = data
  const { timer: said } = strings
  const href = location.pathname + location.search
  const wished = useNotice(timer, { title: said.over, body: said.once, href })
  const title = left ? format(said.before, { time: endOf(timer, Date.now(), locale) }) : said.over
  const fix = timer.problem === model.problem ? words.fixes[timer.fix]?.title : undefined
  return (
    <section className="out wait mt-4 mb-4 noprint" aria-label={said.label}>
      <Icon name="wait" />
      <div>
        <p>
          <b>{title}</b>
        </p>
        {left > 0 && <Clock left={left} locale={locale} />}
        {fix && !inPlace && <p>{format(said.fix, { fix })}</p>}
        <p>{left > 0 ? `${said.meanwhile} ${kept ? said.kept : said.notKept}` : said.once}</p>
        {left > 0 && <NotifyMe timer={timer} wished={wished} locale={locale} words={said.notify} />}
        <div className="btns">
          {left > 0 && outcome.next && (
            <StateLink className="textbtn" ui={{ fixes: false }}>
              {said.questions}
            </StateLink>
          )}
          <button type="button" className="textbtn" onClick={endWait}>
            {left > 0 ? said.stop : said.away}
          </button>
        </div>
      </div>
    </section>
  )
}

/** The wait above a screen, unless the screen itself shows it with its fix. */
export function TimerNotice({ shownFix }: { shownFix?: string }) {
  const { model } = useFlow().data
  const wait = useWait()
  return !wait || isFor(wait, model.problem, shownFix) ? null : <TimerBox wait={wait} />
}

/** Minutes that a fix makes people wait, where a clock is any use; else 0. */
function useWaitMinutes(fix: string): number {
  const { model } = useFlow().data
  const minutes = model.fixes.find(({ id }) => id === fix)?.waitMinutes ?? 0
  return minutes <= LONGEST_WAIT ? minutes : 0
}

/** Begins the wait for a fix, unless it has begun. */
export function useStartWait(fix: string): () => void {
  const { model } = useFlow().data
  const minutes = useWaitMinutes(fix)
  const wait = useWait()
  const runs = isFor(wait, model.problem, fix) && wait?.left
  return () => {
    if (minutes && !runs) beginWait(model.problem, fix, minutes)
  }
}

/** Ends the wait for a fix that has worked; that for another goes on. */
export function useEndWait(fix: string): () => void {
  const { model } = useFlow().data
  const wait = useWait()
  return () => {
    if (isFor(wait, model.problem, fix)) endWait()
  }
}

/** Below a fix that says wait: the button that starts the clock, then the clock. */
export function FixTimer({ fix }: { fix: string }) {
  const { model, strings, messages } = useFlow().data
  const wait = useWait()
  const minutes = useWaitMinutes(fix)
  const start = useStartWait(fix)
  if (!minutes) return null
  if (wait && isFor(wait, model.problem, fix)) return <TimerBox wait={wait} inPlace />
  return (
    <button type="button" className="btn quiet noprint" onClick={start}>
      <Icon name="wait" />
      {format(strings.timer.start, { time: formatMinutes(minutes, messages.units) })}
    </button>
  )
}
