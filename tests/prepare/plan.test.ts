import { describe, expect, it } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { loadPrepareRules } from '@/lib/content/prepare'
import { applies, formatPicks, parsePicks, planOf, readPlan, thingsOf, toggled } from '@/lib/prepare/plan'

const KINDS: Record<string, string> = { chase: 'bank', apple: 'account', kraken: 'crypto' }
const kindOf = (slug: string) => KINDS[slug]
const picks = (things: string[] = [], accounts: string[] = []) => ({ things, accounts })

describe('applies', () => {
  it.each([
    ['for everybody', { not: [] }, picks(), true],
    ['what is ticked', { for: { has: ['iphone', 'android'] }, not: [] }, picks(['android']), true],
    ['what is not ticked', { for: { has: ['iphone'] }, not: [] }, picks(['android']), false],
    [
      'a chosen account',
      { for: { has: ['iphone'], accounts: ['apple'] }, not: [] },
      picks([], ['apple']),
      true,
    ],
    ['a kind of account', { for: { kinds: ['bank' as const] }, not: [] }, picks([], ['chase']), true],
    ['another kind', { for: { kinds: ['bank' as const] }, not: [] }, picks([], ['kraken']), false],
    ['forbidden by a thing', { not: ['landline'] }, picks(['landline']), false],
    [
      'forbidden although wanted',
      { for: { has: ['iphone'] }, not: ['landline'] },
      picks(['iphone', 'landline']),
      false,
    ],
  ])('%s', (_, rule, chosen, expected) => {
    expect(applies(rule, chosen, kindOf)).toBe(expected)
  })
})

describe('the plan of this site', { timeout: 60_000 }, () => {
  const { items, groups } = loadPrepareRules().data
  const content = loadContent('en')
  const kind = (slug: string) => content.providers.find((provider) => provider.slug === slug)?.kind
  const ids = (things: string[], accounts: string[] = []) =>
    planOf(items, picks(things, accounts), kind).map(({ id }) => id)

  it('begins with the mailbox and ends with the sheet, for everybody', () => {
    for (const things of [[], ['no-phone'], ['iphone', 'computer', 'landline']]) {
      expect(ids(things)[0]).toBe('mail-first')
      expect(ids(things).at(-1)).toBe('sheet')
    }
  })

  it('an iPhone, a landline and a bank', () => {
    const plan = ids(['iphone', 'landline'], ['chase'])
    expect(plan).toEqual(expect.arrayContaining(['recovery-contact', 'use-landline', 'number-lock', 'bank']))
    expect(plan).not.toEqual(expect.arrayContaining(['ways-without-number']))
    expect(plan).not.toContain('exchange')
  })

  it('no mobile phone: nothing that needs one', () => {
    const plan = ids(['no-phone', 'computer'], ['chase'])
    expect(plan).toEqual(expect.arrayContaining(['without-phone', 'computer-app', 'ways-without-number']))
    for (const id of ['number-lock', 'choose-app', 'bank-app']) expect(plan).not.toContain(id)
  })

  it('each step can be reached, and each thing changes the plan', () => {
    const everything = [
      ...new Set([
        ...ids([]),
        ...thingsOf({ groups }).flatMap((thing) => ids([thing])),
        ...content.providers.flatMap(({ slug }) => ids([], [slug])),
      ]),
    ]
    expect(everything.sort()).toEqual(items.map(({ id }) => id).sort())
    for (const thing of thingsOf({ groups })) expect(ids([thing]), thing).not.toEqual(ids([]))
  })
})

describe('the link of a plan', () => {
  const known = { things: ['iphone', 'computer'], accounts: ['apple', 'chase'] }

  it('says the same again', () => {
    const link = formatPicks(picks(['iphone', 'computer'], ['chase', 'apple']))
    expect(link).toBe('?v=1&p=apple,chase&k=computer,iphone')
    expect(parsePicks(link, known)).toEqual({
      picks: picks(['iphone', 'computer'], ['apple', 'chase']),
      ignored: [],
    })
  })

  it('names what it does not know, without a stranger’s number or words', () => {
    const { picks: read, ignored } = parsePicks('?p=apple,call-18005550123&k=<b>hi</b>,toString', known)
    expect(read).toEqual(picks([], ['apple']))
    expect(ignored).toEqual(['call-…', 'bhib', 'toString'])
  })

  it.each(['', '?', '?utm_source=x', '?p=&k=', `?k=${'iphone,'.repeat(400)}`])(
    'holds no picks: %.30s',
    (search) => {
      expect(parsePicks(search, known).picks).toBeNull()
    },
  )
})

describe('what the device kept', () => {
  it('is read back', () => {
    const plan = { things: ['iphone'], accounts: ['apple'], done: ['sheet'] }
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  })

  it.each([
    null,
    7,
    [],
    {},
    { things: 'iphone', accounts: [], done: [] },
    { things: [], accounts: [], done: [1] },
    { things: [], accounts: [], done: ['<b>x</b>'] },
    { things: [], accounts: [], done: [], note: 'x' },
    { things: Array(301).fill('iphone'), accounts: [], done: [] },
  ])('is passed over when it is not ours: %j', (raw) => {
    expect(readPlan(raw)).toBeNull()
  })

  it('toggles', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })
})
