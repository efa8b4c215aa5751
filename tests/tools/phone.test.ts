import { describe, expect, it } from 'vitest'
import { guessCountry, type PhoneForms, phoneCountries, readPhone } from '@/lib/tools/phone'

const read = (typed: string, country: string) => readPhone(typed, country) as PhoneForms

describe('readPhone gives every form of a number', () => {
  it.each([
    ['United Kingdom', 'GB', '07400 123456', '+447400123456', '7400123456', 'dropped 0', 'mobile'],
    ['Italy, landline', 'IT', '02 3661 8300', '+390236618300', '0236618300', 'kept 0', 'landline'],
    ['Italy, mobile', 'IT', '312 345 6789', '+393123456789', '3123456789', 'none', 'mobile'],
    ['United States', 'US', '(202) 555-0123', '+12025550123', '2025550123', 'none', 'either'],
    ['Canada', 'CA', '416-555-0123', '+14165550123', '4165550123', 'none', 'either'],
    ['Germany', 'DE', '0151 23456789', '+4915123456789', '15123456789', 'dropped 0', 'mobile'],
    ['France', 'FR', '06 12 34 56 78', '+33612345678', '612345678', 'dropped 0', 'mobile'],
    ['India', 'IN', '098765 43210', '+919876543210', '9876543210', 'dropped 0', 'mobile'],
    ['Australia', 'AU', '0400 123 456', '+61400123456', '400123456', 'dropped 0', 'mobile'],
    ['Russia', 'RU', '8 912 345-67-89', '+79123456789', '9123456789', 'dropped 8', 'mobile'],
    ['Hungary', 'HU', '06 20 123 4567', '+36201234567', '201234567', 'dropped 06', 'mobile'],
    ['Ivory Coast', 'CI', '01 23 45 67 89', '+2250123456789', '0123456789', 'kept 0', 'mobile'],
    ['Poland', 'PL', '600 123 456', '+48600123456', '600123456', 'none', 'mobile'],
    ['Mexico', 'MX', '55 1234 5678', '+525512345678', '5512345678', 'none', 'either'],
    ['Argentina', 'AR', '011 15 2345-6789', '+5491123456789', '91123456789', 'none', 'mobile'],
    ['Singapore', 'SG', '8123 4567', '+6581234567', '81234567', 'none', 'mobile'],
    ['toll-free', 'US', '800 234 5678', '+18002345678', '8002345678', 'none', 'toll-free'],
    ['internet number', 'GB', '056 1234 5678', '+445612345678', '5612345678', 'dropped 0', 'voip'],
  ])('%s', (_, country, typed, e164, withoutCode, prefix, line) => {
    const forms = read(typed, country)
    expect(forms).toMatchObject({ kind: 'number', country, valid: true, e164, withoutCode, line })
    const { kind, ...rest } = forms.prefix
    expect([kind, ...Object.values(rest)].join(' ')).toBe(prefix)
  })

  it('understands other digits, brackets and full-width signs', () => {
    expect(read('٠٧٤٠٠١٢٣٤٥٦', 'GB').e164).toBe('+447400123456')
    expect(read('＋４４ 7400 123456', '').e164).toBe('+447400123456')
  })

  it('a number of no country has forms as well', () => {
    expect(read('+800 1234 5678', 'US')).toMatchObject({ e164: '+80012345678', line: 'toll-free' })
  })

  it('right length, unknown range: possible, not valid', () => {
    expect(read('+44 7400 12345', 'GB')).toMatchObject({
      valid: false,
      e164: '+44740012345',
      line: 'unknown',
    })
  })
})

describe('readPhone names what a form stumbles over', () => {
  it.each([
    ['+44 7400 123456', 'US', ['other-country']],
    ['+44 07400 123456', 'GB', ['code-typed', 'first-zero']],
    ['+44 (0)7400 123456', 'GB', ['code-typed', 'first-zero']],
    ['447400123456', 'GB', ['code-typed']],
    ['0044 7400 123456', 'GB', ['dial-out']],
    ['0033 612345678', 'US', ['other-country', 'dial-out']],
    ['011 44 7400 123456', 'US', ['other-country', 'dial-out']],
    ['202 555 0123 ext 12', 'US', ['extension']],
    ['07400 123456', 'GB', []],
    ['1 202 555 0123', 'US', []],
    ['011 15 2345-6789', 'AR', []],
  ])('%s, %s', (typed, country, slips) => {
    expect([...read(typed, country).slips].sort()).toEqual([...slips].sort())
  })

  it('keeps the extension out of every form', () => {
    const { e164, national, international, extension } = read('202 555 0123 ext 12', 'US')
    expect([e164, national, international, extension]).toEqual([
      '+12025550123',
      '(202) 555-0123',
      '+1 202 555 0123',
      '12',
    ])
  })
})

it.each([
  ['', 'US', { kind: 'empty' }],
  ['   ', 'US', { kind: 'empty' }],
  ['hello', 'US', { kind: 'unreadable', why: 'letters' }],
  ['1-800-FLOWERS', 'US', { kind: 'unreadable', why: 'letters' }],
  ['555-0123', 'US', { kind: 'unreadable', why: 'short' }],
  ['12', 'GB', { kind: 'unreadable', why: 'short' }],
  ['202 555 0123 4567', 'US', { kind: 'unreadable', why: 'long' }],
  ['07400 123456', '', { kind: 'unreadable', why: 'no-country' }],
  ['07400 123456', 'XX', { kind: 'unreadable', why: 'no-country' }],
  ['+', 'US', { kind: 'unreadable', why: 'no-number' }],
])('says why “%s” in “%s” is no number', (typed, country, expected) => {
  expect(readPhone(typed, country)).toEqual(expected)
})

it('a huge paste is too long, at once', () => {
  expect(readPhone('9'.repeat(200_000), 'US')).toEqual({ kind: 'unreadable', why: 'long' })
})

it('guesses the country from the first language that names one', () => {
  expect(guessCountry(['en', 'de-AT', 'en-US'])).toBe('AT')
  expect(guessCountry(['en', 'not a tag', 'xx-QQ'])).toBe('')
  expect(phoneCountries().length).toBeGreaterThan(200)
})
