import type { SearchClient } from '@/components/search/client'
import messages from '@/content/en/search.json'
import { pack, packTexts } from '@/lib/search/pack'
import { withoutPrivate } from '@/lib/search/private'
import type { Lexicon, SearchEngine, SearchSource } from '@/lib/search/types'

const record = (
  given: Partial<SearchSource> & Pick<SearchSource, 'kind' | 'url' | 'title'>,
): SearchSource => ({
  summary: '',
  headings: [],
  errors: [],
  aliases: [],
  providers: [],
  causes: [],
  problems: [],
  ...given,
})

export const sources: SearchSource[] = [
  record({
    kind: 'error',
    url: '/en/errors/apple-codes/',
    title: 'Verification codes can’t be sent to this phone number at this time. Please try again later.',
    heading: 'Verification Failed',
    step: 'Use a device that is signed in',
    summary: 'Apple will not text this number for now.',
    errors: ['Verification codes can’t be sent to this phone number at this time. Please try again later.'],
    providers: ['apple'],
    causes: ['number-refused'],
    problems: ['no-text'],
  }),
  record({
    kind: 'error',
    url: '/en/errors/invalid-number/',
    title: 'Invalid phone number (50022)',
    errors: ['Invalid phone number', '50022'],
    causes: ['country-code'],
    problems: ['no-text'],
  }),
  record({
    kind: 'guide',
    url: '/en/guides/lost-phone/',
    title: 'Get in without the phone',
    summary: 'Your phone is gone. Use a backup code.',
    step: 'Find the backup codes',
    headings: [{ id: 'stolen', text: 'Stolen phone: lock the SIM card' }],
    aliases: ['lost my phone', 'phone was stolen'],
    causes: ['lost-phone'],
    problems: ['lost-access'],
  }),
  record({
    kind: 'guide',
    url: '/en/guides/t-mobile-block/',
    title: 'Texts from people come. Codes do not.',
    aliases: ['t-mobile short code block'],
    providers: ['t-mobile'],
    causes: ['short-code-block'],
    problems: ['no-text'],
  }),
  record({
    kind: 'guide',
    url: '/en/guides/ask-carrier/',
    title: 'Ask your carrier to unblock codes',
    aliases: ['short code block'],
    causes: ['short-code-block'],
    problems: ['no-text'],
  }),
  record({
    kind: 'guide',
    url: '/en/guides/clock/',
    title: 'Set the clock of your authenticator',
    aliases: ['authenticator codes wrong time'],
    causes: ['clock-skew'],
    problems: ['code-refused'],
  }),
  record({
    kind: 'provider',
    url: '/en/providers/apple/',
    title: 'Apple',
    providers: ['apple'],
    problems: ['no-text'],
  }),
  record({
    kind: 'provider',
    url: '/en/providers/signal/',
    title: 'Signal',
    providers: ['signal'],
  }),
  record({
    kind: 'provider',
    url: '/en/providers/t-mobile/',
    title: 'T-Mobile',
    providers: ['t-mobile'],
    problems: ['no-text'],
  }),
  record({
    kind: 'checklist',
    url: '/en/check/no-text/',
    title: 'No text or call came',
    aliases: ['code not received'],
    problems: ['no-text'],
  }),
  record({
    kind: 'checklist',
    url: '/en/check/code-refused/',
    title: 'The code is refused',
    aliases: ['invalid code'],
    problems: ['code-refused'],
  }),
  record({
    kind: 'checklist',
    url: '/en/check/lost-access/',
    title: 'The phone or the number is gone',
    problems: ['lost-access'],
  }),
]

export const lexicon: Lexicon = {
  spelling: { recieve: 'receive' },
  ideas: {
    not: ['not', 'never', 'didnt', 'cant', 'no recibo'],
    receive: ['receiv*', 'arriv*', 'get'],
    missing: ['<not> .. <receive>', 'no recibo', '收不到'],
    code: ['code', 'codes', 'otp', 'verification', 'codigo*', '验证码'],
    lost: ['lost', 'stolen'],
  },
  providers: {
    apple: ['apple', 'icloud'],
    signal: ['signal', '!no signal'],
    't-mobile': ['t mobile', 'tmobile'],
  },
  causes: {
    'lost-phone': ['<lost> & phone'],
    'short-code-block': ['short code*'],
    'clock-skew': ['clock'],
  },
  problems: {
    'no-text': ['<missing> & <code>'],
    'code-refused': ['<code> & invalid'],
    'lost-access': ['<lost> & phone'],
  },
  context: { platform: { iphone: ['iphone'] }, channel: { text: ['sms'] } },
  answers: { 'lost-access': { 'lost-phone': 'lost-what.phone' } },
  synonyms: ['code', 'lost'],
  unknown: ['gym'],
}

const causeNames = {
  'lost-phone': 'The phone is lost',
  'short-code-block': 'Short codes are blocked',
  'clock-skew': 'The clock is wrong',
  'number-refused': 'The number is refused',
  'country-code': 'The country code is missing',
}

const frame = {
  locale: 'en',
  causeIds: Object.keys(causeNames),
  problems: ['no-text', 'code-refused', 'lost-access'],
  providers: ['apple', 't-mobile', 'signal'],
  carriers: ['t-mobile'],
  versions: { 'no-text': 1, 'lost-access': 1 },
  crossings: { apple: ['no-text'] },
}

/** A small index: two messages, four guides, three services, three checklists. */
/** An index of these pages. */
export const indexOf = (pages: typeof sources) => pack({ ...frame, lexicon }, pages)
export const fixture = indexOf(sources)
export const fixtureTexts = packTexts(sources, causeNames)

/** The fixture's search as a page has it. */
export function fixtureClient(engine: SearchEngine): SearchClient {
  return {
    words: messages.list,
    search: async (query, limit) => engine.search(query, limit),
    searchWithTexts: async (query, limit) => engine.searchWithTexts(query, fixtureTexts, limit),
    clean: async (query) => withoutPrivate(query, engine.knows),
  }
}
