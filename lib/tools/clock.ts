/**
 * The true time minus the device's time, in milliseconds, lies between `low` and `high`. Positive: the device is behind.
 */
export interface Offset {
  low: number
  high: number
}

/** One question to the host, by the device's own clock. */
export interface Sample {
  /** Milliseconds since 1970 when the question left, and when the answer was there. */
  sent: number
  received: number
  /** How long it took by a clock that nobody can set, in milliseconds. */
  took: number
  /** The host's whole second, in milliseconds since 1970. */
  second: number
}

/** Why an answer is of no use. */
export type Refusal = 'status' | 'kept-copy' | 'no-date' | 'clock-moved'

const SECOND = 1000
/** Servers write the second down a moment late: they look at their clock a few times a second. */
const SLACK = 50
/** Device clock and stopwatch may differ by so much within one question before the clock must have been set. */
const MOVED = 250

/** The parts of an answer that matter. */
export interface Answer {
  ok: boolean
  headers: { get(name: string): string | null }
}

/**
 * Judges one answer.
 * @param times when it was asked and answered by the device's clock, and how long it took by the stopwatch
 * @returns the sample, or why it must not be used: a kept copy (`Age`) tells the time of long ago
 */
export function readAnswer(
  { ok, headers }: Answer,
  times: Pick<Sample, 'sent' | 'received' | 'took'>,
): Sample | Refusal {
  if (!ok) return 'status'
  if (Number(headers.get('age') ?? 0) !== 0) return 'kept-copy'
  const second = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(second)) return 'no-date'
  if (Math.abs(times.received - times.sent - times.took) > MOVED) return 'clock-moved'
  return { ...times, second }
}

/** What one sample says: the host wrote its second down between question and answer, and a second is a second long. */
export const offsetOf = ({ sent, received, second }: Sample): Offset => ({
  low: second - received - SLACK,
  high: second + SECOND - sent + SLACK,
})

const width = ({ low, high }: Offset) => high - low

/**
 * What all samples say together: each one cuts off a part. Where they contradict each other (several servers answer, and
 * their clocks differ), the quickest alone counts.
 * @returns null without samples
 */
export function combine(samples: Sample[]): Offset | null {
  const quickest = [...samples].sort((a, b) => a.took - b.took)[0]
  if (!quickest) return null
  const all = samples.map(offsetOf)
  const both = { low: Math.max(...all.map(({ low }) => low)), high: Math.min(...all.map(({ high }) => high)) }
  return width(both) >= 0 ? both : offsetOf(quickest)
}

/**
 * How long to wait before the next question, so that by our best knowledge the host's second changes while it is under
 * way: the answer then halves what is unknown.
 * @param now the device's time
 * @param took how long a question takes
 */
export function waitForTick(offset: Offset, now: number, took: number): number {
  const tick = (offset.low + offset.high) / 2
  const into = (((now + took / 2 + tick) % SECOND) + SECOND) % SECOND
  return Math.round(SECOND - into) % SECOND
}

/** Middle and half width: "3.2 seconds behind, ± 0.2". */
export const middle = ({ low, high }: Offset) => ({ value: (low + high) / 2, error: (high - low) / 2 })

/** From here on a code can be refused now and then; our estimate. */
const FEW = 5 * SECOND
/** One step of an authenticator code, and how far off a service may still take it (RFC 6238, sections 4.1 and 5.2). */
const STEP = 30 * SECOND

export type ClockVerdict = 'fine' | 'near' | 'off' | 'unsure'

/**
 * What the difference means for codes of an authenticator app: `fine` below 5 seconds, `near` up to one step of 30,
 * `off` beyond; `unsure` when the bound is too wide to tell.
 */
export function verdictOf(offset: Offset): ClockVerdict {
  const { value, error } = middle(offset)
  const [least, most] = [Math.max(0, Math.abs(value) - error), Math.abs(value) + error]
  const judge = (size: number) => (size < FEW ? 'fine' : size <= STEP ? 'near' : 'off')
  if (judge(least) === judge(most)) return judge(most)
  return error < SECOND * 2 ? judge(Math.abs(value)) : 'unsure'
}

/** True when the difference is close to a multiple of half an hour: a clock set by hand in the wrong time zone. */
export function looksLikeZone(offset: Offset): boolean {
  const half = 30 * 60 * SECOND
  const { value } = middle(offset)
  const steps = Math.round(value / half)
  return steps !== 0 && Math.abs(value - steps * half) < 3 * 60 * SECOND
}
