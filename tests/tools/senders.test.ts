import { describe, expect, it } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { findSenders, readSender, type Sender, sendersOf } from '@/lib/tools/senders'

const sender = (value: string, name: string): Sender => ({
  value,
  provider: { name, url: `/en/providers/${name}/` },
  day: '2026-11-25',
  asOf: false,
  sources: [{ title: 'A page', url: 'https://example.org/' }],
})
const SENDERS = [
  sender('73981', 'one'),
  sender('725-729', 'two'),
  sender('32665', 'three'),
  sender('32665', 'four'),
  sender('noreply@example.org', 'five'),
  sender('@mail.example.com', 'six'),
]
const names = (typed: string) => findSenders(SENDERS, typed).map(({ provider }) => provider.name)

describe('findSenders', () => {
  it.each([
    ['73981', ['one']],
    [' 73-981 ', ['one']],
    ['725729', ['two']],
    ['725–729', ['two']],
    ['７３９８１', ['one']],
    ['32665', ['three', 'four']],
    ['NoReply@Example.org', ['five']],
    ['anybody@mail.example.com', ['six']],
  ])('finds %s', (typed, found) => {
    expect(names(typed)).toEqual(found)
  })

  it.each([
    '',
    '7398',
    '739811',
    '173981',
    '00000',
    '@',
    'x@sub-mail.example.com.evil.test',
    'example.org',
    'constructor',
  ])('finds nothing for %s', (typed) => {
    expect(names(typed)).toEqual([])
  })

  it('stands a huge paste', () => {
    expect(names('7'.repeat(50_000))).toEqual([])
  })
})

it.each([
  ['73981', { kind: 'short', digits: '73981' }],
  ['725-729', { kind: 'short', digits: '725729' }],
  ['+1 202 555 0123', { kind: 'long', digits: '12025550123' }],
  ['12', { kind: 'long', digits: '12' }],
  ['VERIFY', { kind: 'name' }],
  ['a@b.c', { kind: 'email' }],
  [' ', { kind: 'empty' }],
])('sorts %s', (typed, asked) => {
  expect(readSender(typed)).toEqual(asked)
})

it('every sender of the content has a public source and a day', { timeout: 60_000 }, () => {
  const all = sendersOf(loadContent('en'))
  expect(all.length).toBeGreaterThan(5)
  for (const { value, sources, day } of all) {
    expect(sources.length, value).toBeGreaterThan(0)
    expect(day, value).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
  for (const sender of all) expect(findSenders(all, ` ${sender.value} `)).toContain(sender)
})
