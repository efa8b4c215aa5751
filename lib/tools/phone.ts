import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'

/** Longest text that is looked at; no number is longer, with any punctuation. */
const LONGEST = 60

/** What kind of line a number is, as far as its digits tell. */
export type LineKind =
  | 'mobile'
  | 'landline'
  | 'either'
  | 'voip'
  | 'toll-free'
  | 'premium'
  | 'personal'
  | 'other'
  | 'unknown'

/** Things about the way it was typed that a form may stumble over. */
export type Slip = 'other-country' | 'code-typed' | 'dial-out' | 'extension' | 'first-zero'

/** What happens to the digits in front when the country code is put before them. */
export type Prefix = { kind: 'none' } | { kind: 'kept' | 'dropped'; digits: string }

export interface PhoneForms {
  kind: 'number'
  /** Country of the number, which need not be the chosen one; undefined for numbers of no country (+800). */
  country?: string
  /** Without the plus: 44. */
  callingCode: string
  /** Digits and length fit a range that the country gives out; else only the length does. */
  valid: boolean
  /** +447400123456 */
  e164: string
  /** +44 7400 123456 */
  international: string
  /** 07400 123456 */
  national: string
  /** What goes in a box that shows the country code already: 7400123456. */
  withoutCode: string
  prefix: Prefix
  line: LineKind
  extension?: string
  slips: Slip[]
}

export type PhoneReading =
  | PhoneForms
  | { kind: 'empty' }
  | { kind: 'unreadable'; why: 'letters' | 'short' | 'long' | 'no-country' | 'no-number' }

const LINES: Partial<Record<NonNullable<ReturnType<PhoneNumber['getType']>>, LineKind>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  FIXED_LINE_OR_MOBILE: 'either',
  VOIP: 'voip',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'premium',
  PERSONAL_NUMBER: 'personal',
}

function lineOf(number: PhoneNumber): LineKind {
  const type = number.getType()
  return type ? (LINES[type] ?? 'other') : 'unknown'
}

/** Codes of all countries that have numbers, for a list to choose from. */
export const phoneCountries = (): string[] => getCountries()

/** A country's calling code without the plus, for example `44`. @throws for a code that is no country */
export const callingCode = (country: string): string => getCountryCallingCode(country as CountryCode)

/**
 * The country that a browser's languages point to, for the first choice of a list.
 * @param languages as navigator.languages gives them
 * @returns '' when none of them names a country that has numbers
 */
export function guessCountry(languages: readonly string[]): string {
  const known = new Set<string>(getCountries())
  for (const tag of languages) {
    try {
      const { region } = new Intl.Locale(tag)
      if (region && known.has(region)) return region
    } catch {
      // not a language tag
    }
  }
  return ''
}

/** What is dialled before a country code, in most countries and in North America, Australia and Japan. */
const DIAL_OUT = ['00', '011', '0011', '010']

const digitsIn = (text: string) => text.replace(/\D/g, '')

/** The first digits of the home form that fall away abroad, or the zero that stays. */
function prefixOf(number: PhoneNumber): Prefix {
  const own = number.nationalNumber
  if (own.startsWith('0')) return { kind: 'kept', digits: '0' }
  const home = digitsIn(number.formatNational())
  const digits = home.endsWith(own) ? home.slice(0, -own.length) : ''
  return digits ? { kind: 'dropped', digits } : { kind: 'none' }
}

function slipsOf(typed: string, chosen: string, number: PhoneNumber, dialOut: boolean): Slip[] {
  const digits = digitsIn(typed)
  const code = number.countryCallingCode
  const plus = typed.includes('+')
  const withCode = plus || dialOut || digits.startsWith(code + number.nationalNumber)
  const zero = /\(0\)/.test(typed) || digits.startsWith(`${code}0${number.nationalNumber}`)
  return [
    number.country && number.country !== chosen ? ('other-country' as const) : null,
    withCode && !dialOut && number.country === chosen && code !== '1' ? ('code-typed' as const) : null,
    dialOut ? ('dial-out' as const) : null,
    number.ext ? ('extension' as const) : null,
    zero ? ('first-zero' as const) : null,
  ].filter((slip) => slip !== null)
}

/**
 * Reads what a person typed as a phone number of a country.
 * @param typed anything; spaces, hyphens, brackets and other digits than 0 to 9 are understood
 * @param country two letters of the chosen country, or '' when none is chosen
 */
export function readPhone(typed: string, country: string): PhoneReading {
  const text = typed.normalize('NFKC').trim()
  if (!text) return { kind: 'empty' }
  if (text.length > LONGEST) return { kind: 'unreadable', why: 'long' }
  const known = getCountries().find((code) => code === country)
  if (!known && !text.includes('+')) return { kind: 'unreadable', why: 'no-country' }
  const options = { ...(known && { defaultCountry: known }), extract: false }
  const direct = parsePhoneNumberFromString(text, options)
  // "00" is dialled in most of the world, and typed by people whose chosen country dials something else.
  const plus = /^\s*00/.test(text)
    ? parsePhoneNumberFromString(text.replace(/^\s*00/, '+'), options)
    : undefined
  const number = direct?.isValid() || !plus?.isPossible() ? direct : plus
  const length = number ? undefined : validatePhoneNumberLength(text, options)
  if (!number) {
    if (/\p{L}{2}/u.test(text)) return { kind: 'unreadable', why: 'letters' }
    if (length === 'TOO_SHORT' || length === 'TOO_LONG')
      return { kind: 'unreadable', why: length === 'TOO_LONG' ? 'long' : 'short' }
    return { kind: 'unreadable', why: 'no-number' }
  }
  if (!number.isPossible()) {
    const wrong = validatePhoneNumberLength(number.number)
    return { kind: 'unreadable', why: wrong === 'TOO_LONG' ? 'long' : 'short' }
  }
  const dialOut =
    !text.includes('+') && DIAL_OUT.some((out) => digitsIn(text).startsWith(out + number.countryCallingCode))
  return {
    kind: 'number',
    country: number.country,
    callingCode: number.countryCallingCode,
    valid: number.isValid(),
    e164: number.number,
    international: number.formatInternational().replace(/ ext\. .*$/, ''),
    national: number.formatNational().replace(/ (ext\.|x) ?.*$/, ''),
    withoutCode: number.nationalNumber,
    prefix: prefixOf(number),
    line: lineOf(number),
    ...(number.ext && { extension: number.ext }),
    slips: slipsOf(text, country, number, dialOut),
  }
}
