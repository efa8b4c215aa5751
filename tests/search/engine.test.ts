import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from '@/lib/search/build-index'
import { createSearch } from '@/lib/search/engine'
import { SAME_MESSAGE } from '@/lib/search/likeness'
import type { SearchEngine, SearchTexts } from '@/lib/search/types'
import { fixture, fixtureTexts, indexOf, sources } from './fixture'

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
    ['with a number', 'Verification codes can’t be sent to this phone number at this time. (-28248)'],
    [
      'among other words',
      'my iphone says "Verification codes can’t be sent to this phone number at this time. Please try again later." what now',
    ],
    [
      'beside somebody’s code and address',
      'verification codes cant be sent to this phone number iphone 482913 me@example.org',
    ],
  ])('is found %s', (_, query) => {
    const [best] = engine.search(query).hits
    expect(best?.record.url).toBe(APPLE)
    expect(best?.message).toBeGreaterThanOrEqual(SAME_MESSAGE)
    expect(best?.why).toEqual({ reason: 'message' })
  })

  it('is found by its number', () => {
    expect(urls('50022')[0]).toBe('/en/errors/invalid-number/')
  })

  it('stands before a message that the query does not repeat, even where causes and problems speak for that one', () => {
    const [apple] = sources
    if (!apple) throw new Error('the fixture has no message')
    const other = {
      ...apple,
      url: '/en/errors/used-too-often/',
      title: 'Used too often',
      errors: ['Used too often'],
      aliases: ['codes not received', 'verification codes cannot be sent to this phone number'],
      providers: [],
      causes: ['clock-skew'],
    }
    const { hits } = createSearch(indexOf([apple, other])).search(
      'clock: Verification codes can’t be sent to this phone number at this time. Please try again',
    )
    expect(hits.slice(0, 2).map(({ record }) => record.url)).toEqual([APPLE, other.url])
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

  it('gives the page of one problem at the service that is named', () => {
    const hit = engine.search('code not received apple').hits.find(({ record }) => record.kind === 'provider')
    expect(hit?.record).toMatchObject({ url: '/en/providers/apple/no-text/', problems: ['no-text'] })
    expect(hit?.record.title).toBe('Apple: No text or call came')
  })

  it('fills in the checklist with what the words told', () => {
    const hit = engine
      .search('lost my iphone phone, sms code tmobile')
      .hits.find(({ record }) => record.url.includes('/check/lost-access/'))
    expect(hit?.record.url).toBe('/en/check/lost-access/?v=1&c=t-mobile&d=iphone&ch=text&a=lost-what.phone')
  })

  it('names why a page was found', () => {
    expect(engine.search('i lost my phone').hits[0]?.why).toEqual({
      reason: 'cause',
      name: 'lost-phone',
    })
    expect(engine.search('apple').hits[0]?.why).toEqual({ reason: 'provider', name: 'Apple' })
  })

  it('keeps another service’s pages below, even when their words fit better', () => {
    const providers = { ...fixture.lexicon.providers, kucoin: ['kucoin'] }
    const other = createSearch({ ...fixture, lexicon: { ...fixture.lexicon, providers } })
    const [best] = other.search('kucoin short code block').hits
    expect(best?.record.providers).toEqual([])
  })

  it('gives the page of the named service before one that is about another service first', () => {
    const own = sources.find(({ url }) => url === '/en/guides/t-mobile-block/')
    if (!own) throw new Error('the fixture has no such page')
    const both = { ...own, url: '/en/guides/moved/', providers: ['apple', 't-mobile'] }
    const { hits } = createSearch(indexOf([both, ...sources])).search('t-mobile short code block', 5)
    expect(hits.slice(0, 2).map(({ record }) => record.url)).toEqual([own.url, both.url])
  })

  it('reads a name with an everyday meaning as a name only where it is one', () => {
    expect(urls('signal')[0]).toBe('/en/providers/signal/')
    expect(urls('signal code not received').slice(0, 3)).toContain('/en/providers/signal/')
    expect(urls('code not received no signal').slice(0, 3)).not.toContain('/en/providers/signal/')
  })

  it('says for which service it has no page', () => {
    expect(engine.search('my gym code not received').unknown).toBe('gym')
    expect(engine.search('zorbly code not received').unknown).toBe('zorbly')
    expect(engine.search('apple code not received').unknown).toBeUndefined()
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

it('adds summary, first step and the part that fits', () => {
  const [best] = engine.searchWithTexts('stolen phone sim', fixtureTexts).hits
  expect(best).toMatchObject({
    summary: 'Your phone is gone. Use a backup code.',
    step: 'Find the backup codes',
    section: { url: '/en/guides/lost-phone/#stolen' },
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

  it('marks a word of the same meaning', () => {
    expect(marked('otp carrier', '/en/guides/ask-carrier/')).toEqual(['carrier', 'codes'])
  })
})

it('knows the words of the index and no others', () => {
  expect(engine.knows('50022')).toBe(true)
  expect(engine.knows('482913')).toBe(false)
})

describe('whatever is typed, on the real index', { timeout: 120_000 }, () => {
  let real: SearchEngine
  let texts: SearchTexts
  beforeAll(() => {
    const built = buildIndex('en')
    real = createSearch(built.index)
    texts = built.texts
  }, 120_000)

  /** An answer is always well formed: marks inside their text, scores falling, no address but the site's own. */
  function check(query: string): void {
    const { hits } = real.searchWithTexts(query, texts)
    expect(hits.every(({ score }, i) => i === 0 || score <= (hits[i - 1]?.score ?? 0) || i === 2)).toBe(true)
    for (const { record, titleRanges, summary, summaryRanges } of hits) {
      expect(record.url).toMatch(/^\/en\/[a-z0-9/?=&.,#-]*$/)
      for (const [text, ranges] of [[record.title, titleRanges] as const, [summary, summaryRanges] as const])
        for (const [from, to] of ranges) expect(from < to && to <= text.length).toBe(true)
    }
  }

  it.each([
    '',
    '   ',
    '…?!',
    '\u0000',
    '%%%',
    '<script>alert(1)</script>',
    '(((',
    '\\',
    '\ud800',
    '👩‍👩‍👧',
    '__proto__',
    'constructor toString',
  ])('%j', check)

  it.each([
    ['authentcator app deleted', '/en/guides/authenticator-app-deleted/', /authenticator/i],
    ['otp expired', '/en/guides/use-the-newest-code/', /code/i],
    ['mi codigo no llega a mi movil roaming', '/en/guides/no-signal-or-abroad/', /abroad|roaming|signal/i],
  ])('marks in “%s” what was meant', (query, url, mark) => {
    const found = real.searchWithTexts(query, texts, 14).hits.find(({ record }) => record.url === url)
    if (!found) throw new Error(`${url} is not found`)
    const { record, summary } = found
    const marked = [
      ...found.titleRanges.map(([from, to]) => record.title.slice(from, to)),
      ...found.summaryRanges.map(([from, to]) => summary.slice(from, to)),
    ]
    expect(marked.join(' ')).toMatch(mark)
  })

  it('any string, of any script', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20_000 }),
      fc.string({ unit: 'grapheme', maxLength: 2000 }),
      fc.string({ unit: fc.constantFrom(...'.*+?^$', ...'{}()|[]\\<>&"\'/'), maxLength: 500 }),
      fc
        .array(
          fc.constantFrom(
            'code',
            'not',
            'received',
            '收不到',
            'phone',
            '<b>',
            'नहीं',
            '-28248',
            '\u202e',
            'a@b.c',
          ),
          {
            maxLength: 4000,
          },
        )
        .map((list) => list.join(' ')),
    )
    fc.assert(fc.property(text, check), { numRuns: 60 })
  })

  it.each([
    ['one word', 'x'.repeat(20_000)],
    ['words', 'lost phone '.repeat(1_820)],
    ['marks', '&!*<'.repeat(5_000)],
    ['new words', Array.from({ length: 3_000 }, (_, i) => `w${i}rd`).join(' ')],
    ['Chinese', '收不到验证码'.repeat(3_333)],
  ])('20,000 characters: %s', (_, query) => check(query))
})

describe('the words of this site', () => {
  const real = createSearch(buildIndex('en').index)

  it.each([
    'code not received',
    'not receiving verification codes',
    'texts never arriving',
    'I keep getting codes I never requested',
    'authenticator rejected after restoring',
    'my phone was stolen and nothing works',
  ])('no everyday word is taken for the name of a service: %s', (query) => {
    expect(real.search(query).unknown).toBeUndefined()
  })

  it('a name that nobody has is', () => {
    expect(real.search('zorbly code not received').unknown).toBe('zorbly')
  })
})
