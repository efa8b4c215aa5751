import { describe, expect, it } from 'vitest'
import { type Means, measure } from '@/lib/tools/measure'

const NOON = Date.UTC(2026, 10, 25, 12, 0, 0)

/** A host that is ahead of the device by `offset`; every question takes `took`. Time passes only here. */
function host(
  offset: number,
  took: number,
  headers: (n: number) => Record<string, string> | null = () => ({}),
) {
  let time = NOON + 321
  let asked = 0
  const means: Means = {
    now: () => time,
    stopwatch: () => time,
    pause: async (milliseconds) => {
      time += milliseconds
    },
    ask: async () => {
      time += took / 2
      const own = headers(++asked)
      const date = new Date(time + offset).toUTCString()
      time += took / 2
      if (!own) throw new TypeError('Failed to fetch')
      return { ok: true, headers: new Headers({ Date: date, ...own }) }
    },
  }
  return { means, asked: () => asked }
}

describe('measure', () => {
  it('asks as often as told, says so, and narrows the answer below a second', async () => {
    const told: number[] = []
    const found = await measure(host(-12_345, 80).means, 6, (n) => told.push(n))
    if (found.kind !== 'measured') throw new Error(found.fault)
    expect(told).toEqual([1, 2, 3, 4, 5, 6])
    expect(found).toMatchObject({ answers: 6, took: 80 })
    expect(found.offset.low).toBeLessThanOrEqual(-12_345)
    expect(found.offset.high).toBeGreaterThanOrEqual(-12_345)
    expect(found.offset.high - found.offset.low).toBeLessThan(400)
  })

  it('one lost answer does not spoil the others', async () => {
    const found = await measure(host(0, 80, (n) => (n === 2 ? null : {})).means, 6, () => {})
    expect(found).toMatchObject({ kind: 'measured', answers: 5 })
  })

  it.each<[string, () => Record<string, string> | null]>([
    ['offline', () => null],
    ['kept-copy', () => ({ Age: '30' })],
    ['no-date', () => ({ Date: '' })],
  ])('gives up after two: %s', async (fault, headers) => {
    const { means, asked } = host(0, 80, headers)
    expect(await measure(means, 6, () => {})).toEqual({ kind: 'fault', fault })
    expect(asked()).toBe(2)
  })
})
