import { describe, expect, it } from 'vitest'
import { createSearch } from '@/lib/search/engine'
import { SAME_MESSAGE } from '@/lib/search/likeness'
import { fixture } from './fixture'

const engine = createSearch(fixture)
const urls = (query: string) => engine.search(query).hits.map(({ record }) => record.url)
const APPLE = '/en/errors/apple-codes/'

describe('exact messages', () => {
  it.each([
    [
      'word for word',
      'Verification codes can’t be sent to this phone number at this time. Please try again later.',
    ],
    ['with straight quotes, without the end', "Verification codes can't be sent to this phone number"],
    [
      'without the apostrophe, in capitals',
      'VERIFICATION CODES CANT BE SENT TO THIS PHONE NUMBER AT THIS TIME',
    ],
    ['with slips', 'verifcation codes cant be sent to this phone nubmer at this time please try agian later'],
    [
      'among other words',
      'my iphone says "Verification codes can’t be sent to this phone number at this time. Please try again later." what now',
    ],
  ])('is found %s', (_, query) => {
    const [best] = engine.search(query).hits
    expect(best?.record.url).toBe(APPLE)
    expect(best?.message).toBeGreaterThanOrEqual(SAME_MESSAGE)
  })

  it('is found by its number', () => {
    expect(urls('50022')[0]).toBe('/en/errors/invalid-number/')
  })

  it('is not seen in a few everyday words', () => {
    const hit = engine.search('my phone number').hits.find(({ record }) => record.url === APPLE)
    expect(hit?.message ?? 0).toBeLessThan(SAME_MESSAGE)
  })
})

describe('ranking', () => {
  it.each([
    ['code not received', '/en/check/no-text/'],
    ['not recieving my otp', '/en/check/no-text/'],
    ['no recibo el código', '/en/check/no-text/'],
    ['收不到验证码', '/en/check/no-text/'],
    ['invalid code', '/en/check/code-refused/'],
    ['i lost my phone', '/en/guides/lost-phone/'],
    ['phone lost', '/en/guides/lost-phone/'],
    ['clock authenticator', '/en/guides/clock/'],
    ['short codes blocked', '/en/guides/ask-carrier/'],
    ['short codes blocked t-mobile', '/en/guides/t-mobile-block/'],
    ['apple', '/en/providers/apple/'],
  ])('%s → %s', (query, url) => {
    expect(urls(query)[0]).toBe(url)
  })

  it('keeps another service’s pages below, even when their words fit better', () => {
    const found = urls('tmobile texts from people come codes do not icloud')
    expect(found.length).toBeGreaterThan(0)
    const other = createSearch({
      ...fixture,
      lexicon: { ...fixture.lexicon, providers: { ...fixture.lexicon.providers, kucoin: ['kucoin'] } },
    })
    const [best] = other.search('kucoin short code block').hits
    expect(best?.record.providers).toEqual([])
  })

  it('is the same each time', () => {
    expect(engine.search('code not received')).toEqual(createSearch(fixture).search('code not received'))
  })

  it('says which words it read as another', () => {
    expect(engine.search('authentcator clock').readAs).toEqual([
      { from: 'authentcator', to: 'authenticator' },
    ])
  })

  it('does not read an everyday word as a name', () => {
    expect(engine.search('apply for a code').readAs).toEqual([])
  })

  it('gives at most so many', () => {
    expect(engine.search('code', 2).hits).toHaveLength(2)
  })
})

describe('bad input', () => {
  it.each(['', '   ', '…?!', '\u0000', '%%%', '<script>', '(((', '\\', '\ud800'])(
    '%j gives an answer',
    (query) => {
      expect(() => engine.search(query)).not.toThrow()
    },
  )

  it('finds nothing for words that nobody knows', () => {
    expect(urls('zzzzqqqq xxyyzz')).toEqual([])
  })

  it.each([
    ['one word', 'x'.repeat(20_000)],
    ['words', 'lost phone '.repeat(1_820)],
    ['marks', '&!*<'.repeat(5_000)],
    ['new words', Array.from({ length: 3_000 }, (_, i) => `w${i}rd`).join(' ')],
  ])('reads a paste of 20,000 characters fast: %s', (_, query) => {
    engine.search('warm up')
    const before = process.cpuUsage()
    engine.search(query)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(400)
  })
})

describe('marks', () => {
  const marked = (query: string, url: string) => {
    const hit = engine.search(query).hits.find(({ record }) => record.url === url)
    return hit?.titleRanges.map(([from, to]) => hit.record.title.slice(from, to))
  }

  it('joins neighbours and keeps the text’s own letters', () => {
    expect(marked('verification codes cant be sent', APPLE)?.[0]).toBe('Verification codes can’t')
  })

  it('marks the word that was meant', () => {
    expect(marked('authentcator clcok', '/en/guides/clock/')).toEqual(['clock', 'authenticator'])
  })

  it('marks other forms of a word', () => {
    expect(marked('code carrier', '/en/guides/ask-carrier/')).toEqual(['carrier', 'codes'])
  })
})

it('knows the words of the index and no others', () => {
  expect(engine.knows('50022')).toBe(true)
  expect(engine.knows('482913')).toBe(false)
})

it('is not misled by somebody’s code in the query', () => {
  const [best] = engine.search(
    'verification codes cant be sent to this phone number iphone 482913 me@example.org',
  ).hits
  expect(best?.message).toBeGreaterThanOrEqual(SAME_MESSAGE)
})
