import { describe, expect, it } from 'vitest'
import {
  clockOf,
  endOf,
  readTimer,
  saidAloud,
  secondsLeft,
  spokenTime,
  startTimer,
  type Timer,
} from '@/lib/diagnosis/timer'

const NOW = new Date(2026, 10, 22, 10, 31, 30).getTime()
const timer = startTimer('no-text', 'wait-for-it', 10, NOW)
const text = (over: object = {}) => JSON.stringify({ ...timer, ...over })
const MINUTE = 60_000

describe('readTimer', () => {
  it('reads what was written, while it runs and after its end', () => {
    expect(readTimer(text(), NOW)).toEqual(timer)
    expect(readTimer(text(), NOW + 20 * MINUTE)).toEqual(timer)
    expect(readTimer(text({ notify: true }), NOW)).toEqual({ ...timer, notify: true })
  })

  it.each<[string, string | null]>([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', 'soon'],
    ['no object', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a fix that is no id', text({ fix: '<b>call 5551234</b>' })],
    ['a problem that is no id', text({ problem: 'No Text' })],
    ['a missing end', text({ until: undefined })],
    ['an end that is no number', text({ until: 'tomorrow' })],
    ['an end before the beginning', text({ until: NOW - 1 })],
    ['a beginning in the future', text({ from: NOW + 5 * MINUTE, until: NOW + 9 * MINUTE })],
    ['a wait of more than a day', text({ until: NOW + 25 * 60 * MINUTE })],
    ['something more', text({ note: 'pay here' })],
    ['a wish that is no wish', text({ notify: 'https://pay.here' })],
  ])('passes over %s', (_, kept) => {
    expect(readTimer(kept, NOW)).toBeNull()
  })

  it('forgets a wait that ended half a day ago', () => {
    expect(readTimer(text(), timer.until + 12 * 60 * MINUTE)).toBeNull()
  })
})

describe('the clock', () => {
  it('counts whole seconds down to nothing, and never beyond', () => {
    expect([0, 1, 999, 10 * MINUTE, 11 * MINUTE].map((ms) => secondsLeft(timer, NOW + ms))).toEqual([
      600, 600, 600, 0, 0,
    ])
    expect(secondsLeft(timer, NOW - MINUTE)).toBe(600)
  })

  it.each([
    [0, '00:00'],
    [9, '00:09'],
    [272, '04:32'],
    [3600, '1:00:00'],
    [36_065, '10:01:05'],
  ])('writes %d seconds', (seconds, written) => {
    expect(clockOf(seconds)).toBe(written)
  })

  it.each([
    [272, '4 minutes 32 seconds'],
    [60, '1 minute'],
    [3601, '1 hour 1 second'],
    [0, '0 seconds'],
  ])('says %d seconds in words', (seconds, said) => {
    expect(spokenTime(seconds, 'en')).toBe(said)
  })

  it('is read aloud twice in ten minutes, and at the end', () => {
    const said = Array.from({ length: 601 }, (_, second) => saidAloud(600 - second))
    expect([...new Set(said)]).toEqual([600, 300, 0])
  })

  it('names the first minute that is not too early, and the day when it is another', () => {
    expect(endOf(timer, NOW, 'en')).toMatch(/^10:42\sAM$/)
    const late: Timer = { ...timer, until: NOW + 20 * 60 * MINUTE }
    expect(endOf(late, NOW, 'en')).toMatch(/^Monday/)
  })
})
