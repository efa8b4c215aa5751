import type { ChecklistData } from '@/components/diagnosis/data'
import strings from '@/content/en/checklist.json'
import messages from '@/content/en/messages.json'
import type { Model, ModelAnswer, ModelCause, ModelFix, ModelQuestion } from '@/lib/diagnosis/types'
import type { ProblemWords } from '@/lib/diagnosis/words'

const cause = (id: string, prior: number, where: ModelCause['where']): ModelCause => ({
  id,
  prior,
  where,
  priorWhen: [],
})

const answer = (id: string, weights: Record<string, number> = {}): ModelAnswer => ({ id, base: 1, weights })

const question = (id: string, answers: ModelAnswer[], rest: Partial<ModelQuestion> = {}): ModelQuestion => ({
  id,
  minutes: 0.2,
  dontKnow: 0.1,
  slip: 0.05,
  answers,
  ...rest,
})

const fix = (id: string, treated: string, minutes: number, rest: Partial<ModelFix> = {}): ModelFix => ({
  id,
  treats: [{ cause: treated, works: 0.9 }],
  minutes,
  waitMinutes: 0,
  risk: 'none',
  who: ['you'],
  guides: [{ guide: `guide-${id}` }],
  ...rest,
})

/** Four causes on four legs: small enough to see through, rich enough for every screen. */
export const model: Model = {
  problem: 'no-text',
  version: 1,
  contactMinutes: 60,
  maxAnswered: 4,
  maxAsked: 7,
  causes: [
    cause('wrong-number', 8, 'details'),
    { ...cause('carrier-block', 8, 'carrier'), priorWhen: [{ when: { carrier: ['t-mobile'] }, prior: 12 }] },
    cause('hidden', 8, 'phone'),
    cause('outage', 3, 'service'),
  ],
  questions: [
    question('digits', [answer('match', { 'wrong-number': 0.02 }), answer('differ', { 'wrong-number': 30 })]),
    question('friends', [
      answer('come', { 'carrier-block': 2 }),
      answer('missing', { hidden: 4, 'carrier-block': 0.1 }),
    ]),
    question('others', [
      answer('all', { 'carrier-block': 0.05, outage: 6 }),
      answer('none', { 'carrier-block': 8, outage: 0.1 }),
    ]),
    question('page', [answer('plain'), answer('too-many')]),
    question('asked-for-it', [answer('no'), answer('yes')], { safety: true }),
  ],
  fixes: [
    fix('check-number', 'wrong-number', 3),
    fix('ask-carrier', 'carrier-block', 15, {
      risk: 'low',
      who: ['carrier'],
      waitMinutes: 30,
      guides: [{ when: { carrier: ['t-mobile'] }, guide: 'tmo#script' }, { guide: 'guide-ask-carrier' }],
    }),
    fix('look-hidden', 'hidden', 4),
    fix('wait-outage', 'outage', 2, { waitMinutes: 60 }),
    fix('another-way', 'hidden', 5),
  ],
  gates: [
    { id: 'told', kind: 'stop', question: 'asked-for-it', answers: ['yes'], guide: 'guide-told' },
    { id: 'locked', kind: 'banner', question: 'page', answers: ['too-many'], guide: 'guide-locked' },
  ],
  bypass: ['another-way'],
  renamed: {},
}

const fixWords = (title: string): ProblemWords['fixes'][string] => ({
  title,
  why: `Why ${title}.`,
  steps: [{ do: `${title}: first step`, detail: 'With **care**.' }, { do: `${title}: second step` }],
  check: 'Ask for one new code.',
  variants: {},
})

const gateWords = (title: string, label: string): ProblemWords['gates'][string] => ({
  label,
  title,
  text: `${title}, really.`,
  steps: [{ do: 'Hang up' }],
  back: 'Nobody asked me. Go back.',
})

const words: ProblemWords = {
  title: 'No text came: find out why',
  lead: 'A few questions.',
  questions: {
    digits: {
      ask: 'Do the last digits match?',
      help: 'They stand on the page.',
      why: 'A wrong number is common.',
      howToFind: 'Look at the page.',
      short: 'Last digits',
      answers: { match: 'They match', differ: 'They differ' },
    },
    friends: {
      ask: 'Do texts from friends come?',
      why: 'It clears the phone.',
      short: 'Texts from friends',
      answers: { come: 'They come', missing: 'They do not come' },
    },
    others: {
      ask: 'Do other codes come?',
      why: 'It clears the service.',
      short: 'Other codes',
      answers: { all: 'All others come', none: 'No codes come' },
    },
    page: {
      ask: 'What does the page say?',
      why: 'It may name the cause.',
      short: 'The page',
      answers: { plain: 'Nothing', 'too-many': 'Too many tries' },
    },
    'asked-for-it': {
      ask: 'Did somebody ask for it?',
      why: 'Safety.',
      short: 'Somebody asked',
      answers: { no: 'No', yes: 'Yes, somebody did' },
    },
  },
  fixes: {
    'check-number': fixWords('Check the number'),
    'ask-carrier': { ...fixWords('Ask your carrier'), variants: { tmo: { title: 'Ask T-Mobile' } } },
    'look-hidden': fixWords('Look in hidden lists'),
    'wait-outage': fixWords('Wait for the service'),
    'another-way': fixWords('Use another way'),
  },
  gates: {
    told: gateWords('Stop. Do not read it out', 'Somebody wants the code'),
    locked: gateWords('Wait before you ask again', 'Locked'),
  },
  less: { 'wrong-number': 'The digits match.' },
}

const guide = (slug: string) => ({ title: `Guide ${slug}`, url: `/en/guides/${slug}/` })
const slugs = [
  'guide-check-number',
  'guide-ask-carrier',
  'guide-look-hidden',
  'guide-another-way',
  'guide-told',
  'guide-locked',
]

export const data: ChecklistData = {
  locale: 'en',
  site: 'Where’s My Code?',
  problem: 'No text or call came',
  model,
  words,
  strings,
  messages: { plate: messages.plate, units: messages.units, notices: messages.notices },
  notices: {},
  causes: {
    'wrong-number': 'A wrong number',
    'carrier-block': 'A carrier block',
    hidden: 'Hidden texts',
    outage: 'An outage',
  },
  signs: [],
  guides: {
    ...Object.fromEntries(slugs.map((slug) => [slug, guide(slug)])),
    tmo: { ...guide('tmo'), action: { label: 'Call 611', href: 'tel:611' } },
  },
  providers: {
    't-mobile': { name: 'T-Mobile', url: '/en/providers/t-mobile/' },
    apple: { name: 'Apple', url: '/en/providers/apple/' },
  },
  carriers: ['t-mobile'],
  help: { words: { share: 'Share', failed: 'It failed' } },
  known: {
    provider: ['apple', 't-mobile'],
    carrier: ['t-mobile'],
    platform: ['iphone', 'android'],
    channel: ['text', 'email'],
  },
}
