import { describe, expect, it } from 'vitest'
import {
  combine,
  looksLikeZone,
  middle,
  type Offset,
  offsetOf,
  readAnswer,
  type Sample,
  verdictOf,
  waitForTick,
} from '@/lib/tools/clock'

const NOON = Date.UTC(2026, 10, 25, 12, 0, 0)
const TIMES = { sent: NOON, received: NOON + 80, took: 80 }
const answer = (headers: Record<string, string>, ok = true) => ({ ok, headers: new Headers(headers) })
const DATE = { Date: 'Wed, 25 Nov 2026 12:00:03 GMT' }

describe('readAnswer', () => {
  it('takes the second from the Date header', () => {
    expect(readAnswer(answer(DATE), TIMES)).toEqual({ ...TIMES, second: NOON + 3000 })
    expect(readAnswer(answer({ ...DATE, Age: '0' }), TIMES)).toMatchObject({ second: NOON + 3000 })
  })

  it.each([
    ['a copy from a cache', answer({ ...DATE, Age: '7' }), TIMES, 'kept-copy'],
    ['an age that cannot be read', answer({ ...DATE, Age: 'old' }), TIMES, 'kept-copy'],
    ['no date', answer({}), TIMES, 'no-date'],
    ['a date that is none', answer({ Date: 'today' }), TIMES, 'no-date'],
    ['an error page', answer(DATE, false), TIMES, 'status'],
    ['a clock that was set meanwhile', answer(DATE), { ...TIMES, received: NOON + 9000 }, 'clock-moved'],
  ])('refuses %s', (_, given, times, why) => {
    expect(readAnswer(given, times)).toBe(why)
  })
})

/** A host whose clock is ahead of the device's by `offset`, reached in `took` milliseconds. */
const ask = (sent: number, offset: number, took: number): Sample => ({
  sent,
  received: sent + took,
  took,
  second: Math.floor((sent + took / 2 + offset) / 1000) * 1000,
})

/** What the tool does: a first question, then each next one where the second should change. */
function measure(offset: number, took: number, questions = 8) {
  const samples: Sample[] = []
  let now = NOON + 137
  for (let n = 0; n < questions; n++) {
    const so = combine(samples)
    if (so) now += waitForTick(so, now, took)
    samples.push(ask(now, offset, took))
    now += took
  }
  return combine(samples) as Offset
}

describe('the difference', () => {
  it('one answer bounds it by a second and the way', () => {
    const { low, high } = offsetOf(ask(NOON, 3200, 80))
    expect(low).toBeLessThanOrEqual(3200)
    expect(high).toBeGreaterThanOrEqual(3200)
    expect(high - low).toBe(1000 + 80 + 100)
  })

  it.each([
    [0, 40],
    [3456, 80],
    [-45_678, 200],
    [3_600_250, 30],
    [-999, 600],
  ])('%d ms off over a way of %d ms: found, and within a quarter of a second of the way', (offset, took) => {
    const found = measure(offset, took)
    expect(found.low).toBeLessThanOrEqual(offset)
    expect(found.high).toBeGreaterThanOrEqual(offset)
    expect(found.high - found.low).toBeLessThan(took + 250)
  })

  it('more questions never widen it', () => {
    const widths = [1, 2, 4, 8].map((n) => {
      const { low, high } = measure(-2750, 60, n)
      return high - low
    })
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
  })

  it('servers that contradict each other: the quickest counts', () => {
    const slow = ask(NOON, 90_000, 300)
    const quick = ask(NOON + 1000, 2000, 50)
    expect(combine([slow, quick])).toEqual(offsetOf(quick))
  })

  it('nothing asked, nothing said', () => {
    expect(combine([])).toBeNull()
  })
})

const about = (value: number, error = 100): Offset => ({ low: value - error, high: value + error })

describe('what it means', () => {
  it.each([
    [0, 'fine'],
    [-4000, 'fine'],
    [12_000, 'near'],
    [-29_000, 'near'],
    [31_000, 'off'],
    [-90_000, 'off'],
  ])('%d ms: %s', (value, verdict) => {
    expect(verdictOf(about(value))).toBe(verdict)
  })

  it('a slow way cannot tell near a border, and can far from it', () => {
    expect(verdictOf(about(4000, 4000))).toBe('unsure')
    expect(verdictOf(about(4950, 100))).toBe('fine')
    expect(verdictOf(about(90_000, 4000))).toBe('off')
  })

  it('whole hours and half hours look like a zone', () => {
    expect([3_600_000, -7_195_000, 19_800_000].map((value) => looksLikeZone(about(value)))).toEqual([
      true,
      true,
      true,
    ])
    expect([0, 40_000, 900_000].map((value) => looksLikeZone(about(value)))).toEqual([false, false, false])
  })

  it('is said as a middle and its bound', () => {
    expect(middle({ low: 3000, high: 3400 })).toEqual({ value: 3200, error: 200 })
  })
})
