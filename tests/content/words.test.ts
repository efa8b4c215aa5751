import { afterEach, describe, expect, test, vi } from 'vitest'
import { chooseLocale } from '@/lib/choose-locale'
import type { Provider } from '@/lib/content/types'
import { format, formatDay } from '@/lib/format'
import { loadMessages } from '@/lib/i18n'
import { factLines, sourceNumber } from '@/lib/provider-facts'
import { formatMinutes, formatRange } from '@/lib/units'

const messages = loadMessages('en')
const { units } = messages

describe('templates', () => {
  test('are filled by name, and keep a placeholder that has no value', () => {
    expect(format('{n} of {all}: {n} {what}', { n: 0, all: 'six' })).toBe('0 of six: 0 {what}')
  })

  test('days are written in the way of the language, without a shift of time zone', () => {
    expect(formatDay('2026-11-22', 'en-US')).toBe('November 22, 2026')
    expect(formatDay('2026-01-01', 'en-GB')).toBe('1 January 2026')
  })
})

describe('times', () => {
  const say = (minutes: number) => formatMinutes(minutes, units)

  test.each([
    [1, format(units.minute, { n: 1 })],
    [59, format(units.minute, { n: 59 })],
    [60, format(units.hour, { n: 1 })],
    [90, format(units.hours, { n: 1.5 })],
    [1440, format(units.day, { n: 1 })],
    [4320, format(units.days, { n: 3 })],
    [100, format(units.hours, { n: 1.7 })],
  ])('%d minutes in the largest unit that reads well', (minutes, said) => {
    expect(say(minutes)).toBe(said)
  })

  test('a span writes the unit once', () => {
    expect(formatRange([3, 5], units, (n) => `${n} days`)).toBe(format(units.to, { from: 3, to: '5 days' }))
    expect(formatRange(4, units, (n) => `${n} days`)).toBe('4 days')
  })
})

describe('facts of a service', () => {
  const provider = (more: object): Provider =>
    ({
      kind: 'account',
      facts: {},
      words: { facts: {}, more: [] },
      sources: { own: {}, news: {} },
      ...more,
    }) as unknown as Provider

  test('what a reader expects is listed, and what nobody knows is said openly', () => {
    const lines = factLines(provider({}), messages, 'en')
    expect(lines.map(({ known }) => known)).toEqual([false, false, false, false, false])
    expect(lines.every(({ value, refs }) => value === '' && refs.length === 0)).toBe(true)
  })

  test('a carrier’s page shows only what it has', () => {
    expect(factLines(provider({ kind: 'carrier' }), messages, 'en')).toEqual([])
  })

  test('values carry units, the number of their source, and whether they are reported', () => {
    const facts = {
      codeLifetime: { minutes: [10, 15], source: ['news', 'own'], status: 'reported', asOf: '2026-05-01' },
      resendWait: { seconds: 90, source: ['own'], status: 'confirmed' },
      limit: { tries: 5, lockHours: 24, source: ['own'], status: 'confirmed' },
    }
    const lines = factLines(
      provider({ facts, words: { facts: { limit: 'Then you wait.' }, more: [] } }),
      messages,
      'en',
    )
    const of = (label: string) => lines.find((line) => line.label === label)
    expect(of(messages.providers.labels.codeLifetime)).toMatchObject({
      value: format(units.to, { from: 10, to: format(units.minute, { n: 15 }) }),
      refs: [2, 1],
      reported: true,
      asOf: 'May 1, 2026',
    })
    expect(of(messages.providers.labels.resendWait)?.value).toBe(format(units.minute, { n: 1.5 }))
    expect(of(messages.providers.labels.limit)).toMatchObject({
      value: `${format(messages.providers.tries, { n: 5 })}, ${format(messages.providers.lock, { time: format(units.day, { n: 1 }) })}`,
      text: 'Then you wait.',
      known: true,
    })
  })

  test('further facts stand last, each with its sources', () => {
    const words = { facts: {}, more: [{ label: 'Hours', text: 'Open at noon.', source: ['news'] }] }
    expect(factLines(provider({ kind: 'carrier', words }), messages, 'en')).toEqual([
      { label: 'Hours', value: '', text: 'Open at noon.', refs: [2], reported: false, known: true },
    ])
    expect(sourceNumber(provider({}), 'own')).toBe(1)
  })
})

describe('the language of a reader', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  function device(languages: string[], saved: string | null | Error) {
    vi.stubGlobal('navigator', { languages })
    vi.stubGlobal('localStorage', {
      getItem: () => {
        if (saved instanceof Error) throw saved
        return saved
      },
    })
  }

  test.each([
    ['the saved choice wins', ['en'], 'es', 'es'],
    ['a saved choice that is gone is passed over', ['es'], 'xx', 'es'],
    ['the first language that there is', ['fr', 'es-MX', 'en'], null, 'es'],
    ['the fallback', ['fr', 'de-AT'], null, 'en'],
    ['no languages at all', [], null, 'en'],
    ['a blocked storage is no fault', ['es'], new Error('denied'), 'es'],
  ] as [string, string[], string | null | Error, string][])('%s', (_, languages, saved, expected) => {
    device(languages, saved)
    expect(chooseLocale(['en', 'es'], 'en')).toBe(expected)
  })

  test('a country’s own form comes before the general one', () => {
    device(['pt-BR'], null)
    expect(chooseLocale(['pt', 'pt-BR'], 'pt')).toBe('pt-BR')
  })
})
