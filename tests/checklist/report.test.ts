import { describe, expect, it } from 'vitest'
import { emptySession } from '@/components/diagnosis/session'
import { parseLink } from '@/lib/diagnosis/link'
import { buildReport } from '@/lib/diagnosis/report'
import { data, model } from './fixture'

const day = '22 November 2026'
const reportOf = (search: string) =>
  buildReport({ data, session: parseLink(search, model, data.known).session, contextLines: [], day })

describe('buildReport', () => {
  it('tells problem, answers, gaps and tries, and leaves blanks for the rest', () => {
    expect(reportOf('?a=digits.match,friends.dont-know&t=ask-carrier.no,look-hidden.unsure')).toBe(
      [
        'Where’s My Code? report',
        day,
        '',
        'PROBLEM',
        'No text or call came',
        '',
        'I ANSWERED',
        'Last digits: They match',
        '',
        'I COULD NOT ANSWER',
        'Texts from friends',
        '',
        'I TRIED',
        'Ask your carrier: did not help',
        'Look in hidden lists: could not try',
        '',
        'Sender’s number: __________',
        'When I asked: __________',
        'Do not write a code here.',
      ].join('\n'),
    )
  })

  it('says so when nothing was answered or tried', () => {
    expect(reportOf('').match(/Nothing yet/g)).toHaveLength(2)
  })

  it.each([
    '?a=digits.123456',
    '?a=123456.match,friends.654321',
    '?p=123456&c=48151623&d=99999',
    '?t=123456.no,ask-carrier.999999',
    '?k=123456',
    '?q=my+code+is+123456',
    `?a=${'9'.repeat(30)}`,
  ])('holds no run of four digits but the year for %s', (search) => {
    expect(reportOf(search).replace(day, '')).not.toMatch(/\d{4}/)
  })

  it('leaves out ids that have no words, even in a session made by hand', () => {
    const session = {
      ...emptySession,
      answers: { digits: '123456', 'call-me-5551234': 'yes' },
      tried: [{ fix: 'call-5551234', result: 'no' as const }],
    }
    const text = buildReport({ data, session, contextLines: [], day })
    expect(text.replace(day, '')).not.toMatch(/\d{4}/)
    expect(text).not.toContain('call-')
  })
})
