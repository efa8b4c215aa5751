import { describe, expect, test } from 'vitest'
import { checkContent, staleContent } from '@/lib/content/check'
import { publishedList } from '@/lib/content/check/published'
import { loadContent } from '@/lib/content/load'
import { formatProblem } from '@/lib/content/problems'
import { copyOfContent, ERROR, GUIDE, smallContent } from './copy'

/** The whole folder: a hundred pages are compiled. */
const SLOW = 180_000

test('the content of this site is in order', { timeout: SLOW }, () => {
  const errors = checkContent().filter(({ level }) => level !== 'warning')
  expect(errors.map(formatProblem)).toEqual([])
})

test('the small folder that the other tests break is in order', () => {
  expect(smallContent().findings()).toEqual([])
})

const G = 'en/guides/sample.mdx'
const E = 'en/errors/sample.mdx'
const P = 'providers/sample.yaml'
const W = 'en/providers/sample.mdx'

/** What breaks, the file, the text before and after, and the finding: from where on it must read so. */
const BREAKS: [name: string, file: string, from: string, to: string, finding: string | RegExp][] = [
  [
    'front matter without an end',
    G,
    'provider }\n---\n',
    'provider }\n',
    `${G}:1 must begin with front matter between two lines of three hyphens`,
  ],
  [
    'front matter without a beginning',
    G,
    '---\ntitle',
    'title',
    `${G}:1 must begin with front matter between two lines of three hyphens`,
  ],
  [
    'a quote that is never closed',
    G,
    'title: A sample guide',
    "title: 'A sample guide",
    `${G}:2 not valid YAML: Missing closing 'quote`,
  ],
  [
    'a quote that the next one closes',
    G,
    'summary: Do this',
    "note: 'x'\nsummary: 'Do this",
    new RegExp(`^${G}:4 not valid YAML: `),
  ],
  ['a colon in a text', G, 'A sample guide', 'A sample: guide', new RegExp(`^${G}:2 not valid YAML: `)],
  [
    'a comma in braces',
    E,
    '{ do: Wait }',
    '{ do: Wait, then ask }',
    `${E}:8 now.0: "then ask" is not a field here; if it belongs to a text with a comma, put that text in quotes`,
  ],
  ['a missing field', G, 'minutes: 5\n', '', `${G}:2 minutes: is missing`],
  [
    'a field that does not exist',
    G,
    'minutes: 5',
    'minuts: 5',
    new RegExp(`^${G}:6 "minuts" is not a field here`),
  ],
  [
    'a word that is not on the list',
    G,
    'risk: none',
    'risk: little',
    `${G}:8 risk: must be one of none, low, medium, high, not "little"`,
  ],
  ['a text in place of a list', G, '[no-email]', 'no-email', `${G}:4 problems: must be a list, not a text`],
  [
    'a risk without a way back',
    G,
    'risk: none',
    'risk: medium',
    new RegExp(`^${G}:2 undo: is required when risk is medium or high`),
  ],
  [
    'a day in other words',
    G,
    '2026-11-20',
    '20 Nov 2026',
    `${G}:10 reviewed: must be a day written like 2026-11-22`,
  ],
  ['a day that does not exist', G, '2026-11-20', '2026-02-30', `${G}:10 reviewed: is not a day that exists`],
  [
    'a day in the future',
    G,
    '2026-11-20',
    '2999-01-01',
    new RegExp(`^${G}:10 reviewed: 2999-01-01 is in the future`),
  ],
  [
    'an unknown cause',
    G,
    '[email-filter]',
    '[email-filtr]',
    `${G}:5 causes: "email-filtr" is unknown; allowed are the ids of content/causes.yaml`,
  ],
  [
    'an unknown problem',
    G,
    '[no-email]',
    '[no-mail]',
    `${G}:4 problems: "no-mail" is unknown; allowed are the ids of content/problems.yaml`,
  ],
  [
    'an unknown provider',
    G,
    'minutes: 5',
    'providers: [aple]\nminutes: 5',
    `${G}:6 providers: "aple" is unknown; allowed are the ids of content/providers/`,
  ],
  [
    'an unknown provider of a message',
    E,
    'short:',
    'provider: aple\nshort:',
    `${E}:3 provider: "aple" is unknown; allowed are the ids of content/providers/`,
  ],
  [
    'an unknown guide of a message',
    E,
    'short:',
    'guide: nowhere\nshort:',
    `${E}:3 guide: "nowhere" is unknown; allowed are the ids of the guides`,
  ],
  [
    'no source',
    G,
    "\n  - { title: A page, url: 'https://example.org/', kind: provider }",
    ' []',
    `${G}:12 sources: needs at least one public source`,
  ],
  [
    'an address that is none',
    G,
    'https://example.org/',
    'example.org',
    new RegExp(`^${G}:13 sources\\.0\\.url: `),
  ],
  [
    'a source that the list lacks',
    P,
    '[email], source: help',
    '[email], source: blog',
    `${P}:7 facts.channels: source "blog" is not in the file's list of sources (help)`,
  ],
  [
    'another way without words',
    W,
    '  another:',
    '  other:',
    new RegExp(`^${W}:4 otherWays: has no words for "another"`),
  ],
  [
    'a link to nowhere',
    G,
    '/guides/)',
    '/guides/gone/)',
    new RegExp(`^${G}:16 the link /guides/gone/ leads nowhere`),
  ],
  [
    'a link without the last slash',
    G,
    '/guides/)',
    '/guides/sample)',
    new RegExp(`^${G}:16 the link /guides/sample leads nowhere`),
  ],
  [
    'a link with the language',
    G,
    '/guides/)',
    '/en/guides/)',
    new RegExp(`^${G}:16 the link /en/guides/ leads nowhere`),
  ],
  [
    'an anchor to nowhere',
    W,
    '#how',
    '#why',
    `${W}:10 the link /guides/sample/#why names a section that /guides/sample/ does not have (how)`,
  ],
  [
    'a heading without an anchor',
    G,
    ' {/*how*/}',
    '',
    `${G}:18 the heading "How it works" needs an anchor: ## How it works {/*a-short-id*/}`,
  ],
  [
    'an anchor that stands twice',
    G,
    '\nWords.',
    '\n## More {/*how*/}',
    `${G}:20 the anchor "how" stands twice on this page`,
  ],
  [
    'a second main heading',
    G,
    '## How',
    '# How',
    `${G}:18 a page has one main heading, its title; begin sections with ##`,
  ],
  ['a tag that is never closed', G, 'Words.', '<Note>Words.', new RegExp(`^${G}:20 column \\d+: .*<Note>`)],
  ['a brace that is never closed', G, 'Words.', 'Words {and.', new RegExp(`^${G}:2\\d column \\d+: `)],
  [
    'an unknown component',
    G,
    'Words.',
    '<Video />',
    new RegExp(`^${G}:20 column 1: <Video> is not one of the components for authors: Steps, `),
  ],
  [
    'an HTML element',
    G,
    'Words.',
    'One <b>word</b>.',
    new RegExp(`^${G}:20 column 5: <b> is not one of the components for authors`),
  ],
  [
    'an import',
    G,
    'Words.',
    "import x from 'y'",
    `${G}:20 column 1: import and export are not used in pages`,
  ],
  [
    'an unknown question in prefill',
    G,
    "looked-in-spam: 'no'",
    "looked: 'no'",
    `${G}:11 prefill: the checklist "no-email" has no question "looked"; it has looked-in-spam`,
  ],
  [
    'an unknown answer in prefill',
    G,
    "looked-in-spam: 'no'",
    'looked-in-spam: maybe',
    `${G}:11 prefill: "maybe" is no answer of the question "looked-in-spam"; its answers are yes, no`,
  ],
  [
    'a link with an unknown answer',
    G,
    'looked-in-spam.yes)',
    'looked-in-spam.maybe)',
    new RegExp(
      `^${G}:16 the link /check/no-email/\\S+ has parts that its checklist does not know: looked-in-spam.maybe`,
    ),
  ],
  [
    'a pattern for an unknown cause',
    'search/patterns.yaml',
    '\ncauses:\n',
    "\ncauses:\n  no-such-cause: ['<code>']\n",
    /^search\/patterns\.yaml:\d+ causes\.no-such-cause: "no-such-cause" is unknown/,
  ],
  [
    'a cause without words',
    'causes.yaml',
    '- { id: wrong-number',
    '- { id: brand-new, where: phone }\n- { id: wrong-number',
    'en/causes.yaml:1 brand-new: is missing: every id of the list needs words in each language',
  ],
  [
    'a phone number that no official page gives',
    G,
    'Words.',
    'Call 1-800-555-9999.',
    `${G}:20 the phone number 1-800-555-9999 is in no file of content/providers with an official source`,
  ],
  [
    'a phone number behind a button',
    G,
    'minutes: 5',
    "minutes: 5\naction: { label: Call, href: 'tel:+18005559999' }",
    `${G}:7 the phone number +18005559999 is in no file`,
  ],
  [
    'a helpline that only the press gives',
    P,
    'kind: provider }\n',
    "kind: provider }\n  news: { title: A story, url: 'https://example.com/', kind: press }\nphones: [{ number: 1-800-555-9999, from: any-phone, source: news }]\n",
    `${P}:14 phones 1-800-555-9999: "news" is not a page of the service’s own`,
  ],
  [
    'words about a phone line that is not there',
    W,
    'otherWays:',
    "phones: { '611': for prepaid lines }\notherWays:",
    `${W}:4 phones: ${P} has no phone line 611; it has none`,
  ],
  [
    'a number in a text about a service without a sourced fact',
    W,
    'Look in your mail.',
    'A code lasts 10 minutes.',
    `${W}:3 "10 minutes" has no source`,
  ],
  [
    'words about a fact that is not there',
    W,
    'otherWays:',
    'facts: { codeLength: It has six digits. }\notherWays:',
    `${W}:1 facts.codeLength: says something about a fact that ${P} does not have`,
  ],
  ['a word to avoid', G, 'Words.', 'It is that simple: just wait.', `${G}:20 "just" is a word to avoid here`],
  [
    'a word to avoid in a field',
    E,
    'It means this.',
    'The OTP is late.',
    `${E}:6 "otp" is a word to avoid here (code)`,
  ],
  [
    'a page that is hard to read',
    G,
    'Words.',
    'Organisational responsibilities necessitate comprehensive authentication infrastructure modernisation, notwithstanding considerable administrative complexity.',
    new RegExp(`^warning ${G}:1 reads like school grade \\d+\\.\\d, above 9`),
  ],
  [
    'a notice about a service that does not exist',
    'notices/gone.yaml',
    '',
    "kind: outage\nproviders: [aple]\nstart: 2026-11-20\nsource: { title: A page, url: 'https://example.org/', kind: provider }\nwords: { en: { title: Down, text: It is down. } }\n",
    /^notices\/gone\.yaml:2 providers: "aple" is unknown/,
  ],
]

test.each(BREAKS)('names %s', (_, file, from, to, finding) => {
  const copy = smallContent()
  if (file.startsWith('notices')) copy.write(file, to)
  else copy.change(file, from, to)
  const expected =
    typeof finding === 'string' ? expect.stringContaining(finding) : expect.stringMatching(finding)
  expect(copy.findings()).toContainEqual(expected)
})

test('one message has one page, whatever its punctuation', () => {
  const copy = smallContent()
  copy.write('en/errors/second.mdx', ERROR.replace('went wrong with', 'went wrong, with'))
  expect(copy.findings()).toContainEqual(
    expect.stringMatching(
      /^en\/errors\/second\.mdx:2 message: ".*" already stands in en\/errors\/sample\.mdx$/,
    ),
  )
})

test('names a page that nothing leads to', () => {
  const copy = smallContent()
  copy.write('en/guides/lonely.mdx', GUIDE)
  expect(copy.findings()).toEqual([
    expect.stringMatching(/^warning en\/guides\/lonely\.mdx:1 is an orphan: /),
  ])
  copy.change('en/providers/sample.mdx', 'Read ', 'Read [more](/guides/lonely/). Read ')
  expect(copy.findings()).toEqual([])
})

test('the page of a problem without a checklist leads to all its guides', () => {
  const copy = smallContent()
  copy.write('en/guides/listed.mdx', GUIDE.replace('[no-email]', '[asked-again]').replace(/prefill.*\n/, ''))
  expect(copy.findings()).toEqual([])
})

test('names texts that a language lacks, and files that it lacks', () => {
  const copy = smallContent()
  const { skip, ...rest } = JSON.parse(copy.read('en/messages.json'))
  copy.write('es/messages.json', JSON.stringify(rest))
  const found = copy.findings()
  expect(skip).toBeTruthy()
  expect(found).toContain('es/messages.json:1 skip: is missing; en/messages.json has it')
  expect(found).toContainEqual(
    expect.stringMatching(/^es\/search\.json:1 is missing; en\/search\.json shows/),
  )
  expect(found).toContainEqual(expect.stringMatching(/^providers\/sample\.yaml:1 has no words: write es\//))
})

test('names the line on which a file of texts breaks', () => {
  const copy = smallContent()
  copy.write('en/messages.json', '{\n  "skip": "a"\n  "header": {}\n}\n')
  expect(copy.findings()).toContainEqual(expect.stringMatching(/^en\/messages\.json:3 not valid JSON: /))
})

test('names every mistake at once', () => {
  const copy = smallContent()
  copy.change(G, 'risk: none', 'risk: little')
  copy.change(E, 'short: A sample message\n', '')
  copy.change(P, 'kind: account', 'kind: shop')
  expect(copy.findings()).toEqual([
    expect.stringMatching(`^${G}:8 risk: `),
    expect.stringMatching(`^${E}:2 short: `),
    expect.stringMatching(`^${P}:3 kind: `),
  ])
})

test('names a question that is never asked', { timeout: SLOW }, () => {
  const copy = copyOfContent()
  const model = 'diagnosis/no-text/model.yaml'
  copy.change(
    model,
    '\nquestions:\n',
    "\nquestions:\n  full-moon:\n    seconds: 60\n    answers:\n      'yes': { usual: common }\n      'no': { usual: common }\n",
  )
  expect(copy.findings()).toContainEqual(
    expect.stringMatching(`^${model}:${copy.line(model, 'full-moon:')} .*full-moon`),
  )
})

test('words of a screen, names of buttons and listed phrases are no words to avoid', () => {
  const copy = smallContent()
  copy.change(G, 'Words.', 'Choose `Get OTP`, tap **Just once**, and type your device passcode.')
  expect(copy.findings()).toEqual([])
})

test('numbers with an official source, and numbers kept free for examples, may be printed', () => {
  const copy = smallContent()
  copy.change(P, 'facts:', 'phones: [{ number: 1-800-555-9999, from: any-phone, source: help }]\nfacts:')
  copy.change(G, 'Words.', 'Call 1 (800) 555-9999. Write +1 202 555 0123 or +44 7700 900123.')
  expect(copy.findings()).toEqual([])
})

test('a measured fact, or a sentence with a source, covers the number in the free text', () => {
  const copy = smallContent()
  copy.change(P, 'facts:', 'facts:\n  codeLifetime: { minutes: [10, 15], source: help }')
  copy.change(
    W,
    'otherWays:',
    'more: [{ label: Tries, text: After 5 tries it locks., source: help }]\notherWays:',
  )
  copy.change(W, 'Read [the', 'A code lasts 10 to 15 minutes. You have 5 tries. Read [the')
  expect(copy.findings()).toEqual([])
})

test('a long sentence stands on one page only, a short one may stand on several', () => {
  const copy = smallContent()
  const long = 'Ask the person who keeps the list of numbers to look up yours before you try again.'
  copy.change(G, 'Words.', `Ask for one new code. ${long}`)
  copy.change(E, 'It means that.', `Ask for one new code. ${long}`)
  expect(copy.findings()).toEqual([
    expect.stringMatching(`^${E}:15 "Ask the person who keeps.*" also stands in ${G}; say it once`),
  ])
})

test('a page that is mostly another page with other names is refused', () => {
  const copy = smallContent()
  const text = (name: string) =>
    Array.from({ length: 9 }, (_, n) => `Part ${n} of what ${name} writes: wait, look, ask.`).join('\n\n')
  copy.change(E, 'It means that.', text('Sample'))
  const second = ERROR.replace('went wrong', 'broke').replace('It means that.', text('Sample'))
  copy.write('en/errors/second.mdx', second)
  expect(copy.findings()).toContainEqual(
    expect.stringMatching(/^en\/errors\/second\.mdx:1 shares \d+ % of its runs of eight words with /),
  )
})

describe('pages that were public', () => {
  const LIST = 'published.txt'
  const published = '# kept\n/errors/sample/\n/guides/gone/\n/guides/sample/\n/providers/sample/\n'

  test('may not vanish without a redirect', () => {
    const copy = smallContent()
    copy.write(LIST, published)
    expect(copy.findings()).toEqual([expect.stringMatching(`^${LIST}:3 the page /guides/gone/ is gone`)])
    copy.write('redirects.yaml', '- { from: /guides/gone/, to: /guides/sample/#how }\n')
    expect(copy.findings()).toEqual([])
  })

  test.each([
    [
      'leads nowhere',
      '- { from: /guides/gone/, to: /guides/never/ }',
      'leads to /guides/never/, which does not exist',
    ],
    ['hides a page', '- { from: /guides/sample/, to: /errors/sample/ }', 'is a page that exists'],
    [
      'leads to another redirect',
      '- { from: /guides/gone/, to: /guides/old/ }\n- { from: /guides/old/, to: /guides/sample/ }',
      'leads to /guides/old/, which leads on itself',
    ],
    ['is no path', '- { from: gone, to: /guides/sample/ }', 'must be a path without the language'],
  ])('a redirect that %s is named', (_, text, message) => {
    const copy = smallContent()
    copy.write('redirects.yaml', `${text}\n`)
    expect(copy.findings()).toContainEqual(expect.stringContaining(message))
  })

  test('are added by the command and never taken off', () => {
    const copy = smallContent()
    copy.write(LIST, '# kept\n/guides/gone/\n')
    expect(copy.findings()).toContainEqual(
      expect.stringMatching(`^warning ${LIST}:1 lacks 3 pages .*npm run published`),
    )
    expect(publishedList(loadContent('en')).text).toBe(published)
  })
})

test('lists what is due for another comparison with its sources, the oldest first', () => {
  const copy = smallContent()
  copy.change(P, 'source: help }\notherWays', 'source: help, asOf: 2024-05-01 }\notherWays')
  const due = staleContent(new Date('2027-11-21')).map((problem) =>
    formatProblem(problem).replace(`${copy.root}/`, ''),
  )
  expect(due[0]).toBe(`${P}:7 facts.channels: was last compared with its sources on 2024-05-01`)
  expect(due).toContain(`${G}:10 reviewed: was last compared with its sources on 2026-11-20`)
  expect(staleContent(new Date('2026-11-20'))).toHaveLength(1)
})

describe('the plan and the tools', () => {
  const RULES = `groups:
  phones: [iphone]
items:
  - id: mail
    minutes: 10
    guide: sample#how
    for: { has: [iphone], accounts: [sample] }
    extra: { sample: sample }
`
  const WORDS = `groups: { phones: Your phones }
things: { iphone: iPhone }
items:
  mail: { title: Begin with mail, why: It resets the rest. }
`
  const planned = () => {
    const copy = smallContent()
    copy.write('prepare.yaml', RULES)
    copy.write('en/prepare.yaml', WORDS)
    return copy
  }

  test('are in order', () => {
    expect(planned().findings()).toEqual([])
  })

  test.each([
    ['a guide', 'guide: sample#how', 'guide: gone', 'prepare.yaml:6 items.0.guide: "gone" is no guide'],
    ['a section', 'sample#how', 'sample#gone', 'prepare.yaml:6 items.0.guide: "sample#gone" is no guide'],
    ['a condition', 'has: [iphone]', 'has: [fax]', 'prepare.yaml:7 items.0.for.has.0: "fax" is no thing'],
    [
      'an account',
      'accounts: [sample]',
      'accounts: [x]',
      'prepare.yaml:7 items.0.for.accounts.0: "x" is no service',
    ],
    [
      'the account of a guide',
      '{ sample: sample }',
      '{ x: sample }',
      'prepare.yaml:8 items.0.extra.x: "x" is no service',
    ],
    [
      'the guide of an account',
      '{ sample: sample }',
      '{ sample: x }',
      'prepare.yaml:8 items.0.extra.sample: "x" is no guide',
    ],
  ])('%s that does not exist is named with its line', (_, from, to, finding) => {
    const copy = planned()
    copy.change('prepare.yaml', from, to)
    expect(
      copy.findings().some((said) => said.startsWith(finding)),
      copy.findings().join('\n'),
    ).toBe(true)
  })

  test('ids without words, and words without an id', () => {
    const copy = planned()
    copy.change('en/prepare.yaml', '  mail:', '  post:')
    expect(copy.findings()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^en\/prepare\.yaml:3 items\.mail: is missing/),
        expect.stringMatching(/^en\/prepare\.yaml:4 items\.post: has words/),
      ]),
    )
  })

  test('a tool that names an unknown cause, and one that leads nowhere', () => {
    const copy = smallContent()
    copy.write(
      'en/tools.yaml',
      '- { id: clock, title: A clock, summary: Do it., line: A line, causes: [gone] }\n',
    )
    copy.write(
      'en/tools/clock.mdx',
      "---\nreviewed: 2026-11-20\nsources: [{ title: A page, url: 'https://example.org/', kind: standard }]\n---\n\n[There](/tools/none/) and [here](/tools/clock/).\n",
    )
    expect(copy.findings()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^en\/tools\.yaml:1 clock\.causes: "gone" is unknown/),
        expect.stringMatching(/^en\/tools\/clock\.mdx:6 the link \/tools\/none\/ leads nowhere/),
      ]),
    )
    expect(copy.findings().filter((said) => said.includes('/tools/clock/ leads'))).toEqual([])
  })
})
