/** In place of a problem: the wait was started on a guide, and `fix` is the guide's name. */
export const ON_GUIDE = 'guides'

/** A wait that the reader started: for which fix or guide, and from when until when (milliseconds since 1970). */
export interface Timer {
  /** Problem of a checklist, or `ON_GUIDE`. */
  problem: string
  /** Fix of that checklist, or the guide. */
  fix: string
  from: number
  until: number
  /** The reader wants a notification at the end. */
  notify?: true
}

const MINUTE = 60_000
/** Longest wait that a clock is any use for: a day. */
export const LONGEST_WAIT = 24 * 60
/** So long after its end a timer is of yesterday's trouble, and is passed over. */
const FORGOTTEN = 12 * 60 * MINUTE
const ID = /^[a-z0-9-]{1,60}$/

/** A timer that begins now. */
export function startTimer(problem: string, fix: string, minutes: number, now: number): Timer {
  return { problem, fix, from: now, until: now + minutes * MINUTE }
}

function isTimer(value: unknown): value is Timer {
  const { problem, fix, from, until, notify } = (value ?? {}) as Record<string, unknown>
  return (
    (notify === undefined || notify === true) &&
    [problem, fix].every((id) => typeof id === 'string' && ID.test(id)) &&
    [from, until].every((time) => typeof time === 'number' && Number.isSafeInteger(time))
  )
}

/**
 * Reads what the device kept. Anybody can write there, so nothing of it is trusted.
 * @returns null for what is no timer, ended long ago, or has a time that cannot be
 */
export function readTimer(text: string | null, now: number): Timer | null {
  if (!text) return null
  try {
    const { problem, fix, from, until, notify, ...rest } = JSON.parse(text) as Timer
    const timer: Timer = { problem, fix, from, until, ...(notify === undefined ? {} : { notify }) }
    if (Object.keys(rest).length || !isTimer(timer)) return null
    const possible = from <= now + MINUTE && until > from && until - from <= LONGEST_WAIT * MINUTE
    return possible && now - until < FORGOTTEN ? timer : null
  } catch {
    return null // not JSON, or no object
  }
}

/** Whole seconds to go; 0 when the wait is over. */
export function secondsLeft({ from, until }: Timer, now: number): number {
  return Math.ceil((until - Math.min(until, Math.max(from, now))) / 1000)
}

/** `04:32`, or `1:04:32` from an hour on. */
export function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return `${hours ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`
}

/** "4 minutes 32 seconds" in the words of a language; parts that are zero are left out. */
export function spokenTime(seconds: number, locale: string): string {
  const parts = [
    ['hour', Math.floor(seconds / 3600)],
    ['minute', Math.floor((seconds % 3600) / 60)],
    ['second', seconds % 60],
  ] as const
  const said = parts.filter(([unit, n]) => n > 0 || (unit === 'second' && seconds === 0))
  return said
    .map(([unit, n]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n))
    .join(' ')
}

/** The time that is said aloud: it changes each five minutes only, so that nobody is read a clock. */
export const saidAloud = (seconds: number) => Math.ceil(seconds / 300) * 300

/** The first whole minute that is not too early, as on a clock; with the day when that is not today. */
export function endOf({ until }: Timer, now: number, locale: string): string {
  const end = new Date(Math.ceil(until / MINUTE) * MINUTE)
  const today = end.toDateString() === new Date(now).toDateString()
  const day = today ? {} : ({ weekday: 'long' } as const)
  return new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(end)
}
