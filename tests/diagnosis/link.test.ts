import { describe, expect, it } from 'vitest'
import { formatLink, parseLink } from '@/lib/diagnosis/link'
import { ANYBODY, fix, model, question, session } from './fixture'

const known = {
  provider: ['apple', 'kucoin'],
  carrier: ['t-mobile'],
  platform: ['iphone', 'android'],
  channel: ['text'],
}
const own = model({
  questions: [question('differ', {}), question('none-come', {}), question('looked', {})],
  fixes: [fix('call', {}), fix('look', {})],
  renamed: {
    'old-question': 'differ',
    'looked.old-answer': 'looked.yes',
    gone: null,
    'old-fix': 'call',
    'older-fix': 'old-fix',
  },
})
const read = (search: string) => parseLink(search, own, known)

describe('formatLink', () => {
  it('writes keys in their order, answers sorted by question, tried fixes in the order of trying', () => {
    const full = session({
      context: { provider: 'apple', carrier: 't-mobile', platform: 'iphone', channel: 'text' },
      answers: { looked: 'yes', differ: 'dont-know' },
      ticked: ['none-come', 'looked'],
      tried: [
        { fix: 'look', result: 'no' },
        { fix: 'call', result: 'little' },
      ],
    })
    expect(formatLink(full, 1)).toBe(
      '?v=1&p=apple&c=t-mobile&d=iphone&ch=text&a=differ.dont-know,looked.yes&k=looked,none-come&t=look.no,call.little',
    )
  })

  it('leaves out what is not known', () => {
    expect(formatLink(session(), 3)).toBe('?v=3')
  })

  it('sorts by question even where one id begins another', () => {
    expect(formatLink(session({ answers: { 'a-b': 'x', a: 'y' } }), 1)).toBe('?v=1&a=a.y,a-b.x')
  })

  it('comes back as it was', () => {
    const person = session({
      context: { ...ANYBODY, carrier: 't-mobile' },
      answers: { differ: 'no' },
      tried: [{ fix: 'look', result: 'unsure' }],
    })
    expect(read(formatLink(person, 1))).toEqual({ session: person, ignored: [] })
  })
})

describe('parseLink', () => {
  it.each([
    ['the first of two answers', '?a=differ.yes,differ.no', { differ: 'yes' }, []],
    ['an unknown question', '?a=nothing.yes,differ.no', { differ: 'no' }, ['nothing.yes']],
    ['an unknown answer', '?a=differ.perhaps', {}, ['differ.perhaps']],
    ['an answer without a question', '?a=yes', {}, ['yes']],
    ['a renamed question', '?a=old-question.no', { differ: 'no' }, []],
    ['a renamed answer', '?a=looked.old-answer', { looked: 'yes' }, []],
    ['a removed question', '?a=gone.yes', {}, ['gone.yes']],
    ['encoded commas', '?a=differ.yes%2Clooked.no', { differ: 'yes', looked: 'no' }, []],
    [
      'names of the language itself',
      '?a=constructor.yes,__proto__.no,toString.x',
      {},
      ['constructor.yes', '__proto__.no', 'toString.x'],
    ],
    ['nothing at all', '', {}, []],
  ])('%s', (_, search, answers, ignored) => {
    const link = read(search)
    expect(link.session.answers).toEqual(answers)
    expect(link.ignored).toEqual(ignored)
  })

  it('names unknown context, ticks and fixes, and keeps the rest', () => {
    const link = read(
      '?p=nobody&c=t-mobile&k=nothing,looked&t=call.no,call.little,reset.no,look.maybe,older-fix.no',
    )
    expect(link.ignored).toEqual(['nobody', 'nothing', 'reset.no', 'look.maybe'])
    expect(link.session).toEqual(
      session({
        context: { ...ANYBODY, carrier: 't-mobile' },
        ticked: ['looked'],
        tried: [{ fix: 'call', result: 'no' }],
      }),
    )
  })

  it('passes over keys of other people', () => {
    expect(read('?utm_source=x&fbclid=1&a=differ.yes')).toEqual({
      session: session({ answers: { differ: 'yes' } }),
      ignored: [],
    })
  })

  it('ignores a link of more than 2,000 characters as a whole, and says so', () => {
    const link = read(`?a=differ.yes,${'x'.repeat(2000)}`)
    expect(link.session).toEqual(session())
    expect(link.ignored).toHaveLength(1)
    expect(link.ignored[0]?.length).toBeLessThan(50)
  })

  it('never repeats a stranger’s number or markup', () => {
    const { ignored } = read('?a=call-18005550199,<script>alert(1)</script>&p=1-800-5550199')
    expect(ignored.join(' ')).not.toMatch(/\d{4}|[<>]/)
  })

  it.each(['?a=%', '?a=%E0%A4%A', '?a=....,,,.,', '?a&t&k', '?t=.no', '????', '?a=\u0000.\uD800'])(
    'does not throw for %j',
    (search) => {
      expect(() => read(search)).not.toThrow()
    },
  )
})
