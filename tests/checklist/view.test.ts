import { describe, expect, it } from 'vitest'
import {
  emptySession,
  guessPhone,
  withAnswer,
  withContext,
  withoutAnswer,
  withTried,
} from '@/components/diagnosis/session'
import { counterOf, type Ui, usedContext, viewOf } from '@/components/diagnosis/view'
import { evaluate } from '@/lib/diagnosis/evaluate'
import { stationsOf } from '@/lib/diagnosis/stations'
import type { Outcome, Session } from '@/lib/diagnosis/types'
import { model } from './fixture'

const kind = (session: Session, ui: Ui = {}) => viewOf(model, session, evaluate(model, session), ui).kind
const answered = withAnswer(emptySession, 'digits', 'match')

describe('viewOf', () => {
  it.each<[string, Session, Ui, string]>([
    ['a fresh visit', emptySession, {}, 'safety'],
    ['a fresh visit after the safety screen', emptySession, { safe: true }, 'context'],
    ['a known carrier', withContext(emptySession, 'carrier', 't-mobile'), { safe: true }, 'question'],
    ['an unknown carrier, already asked', emptySession, { safe: true, asked: true }, 'question'],
    ['a link with an answer', answered, {}, 'question'],
    ['a link with a tried fix', withTried(answered, 'check-number', 'no'), {}, 'result'],
    ['fixes on request', answered, { fixes: true }, 'result'],
    ['a change', answered, { change: 'digits' }, 'question'],
    ['a change of something that does not exist', answered, { change: 'nonsense' }, 'question'],
    ['success', answered, { result: 'worked' }, 'worked'],
    [
      'a stop, even while something is changed',
      withAnswer(answered, 'asked-for-it', 'yes'),
      { change: 'digits' },
      'gate',
    ],
  ])('for %s', (_, session, ui, expected) => {
    expect(kind(session, ui)).toBe(expected)
  })

  it('asks for the carrier only where the model uses it', () => {
    expect(usedContext(model)).toEqual(new Set(['carrier']))
    const without = {
      ...model,
      causes: model.causes.map((cause) => ({ ...cause, priorWhen: [] })),
      fixes: model.fixes.map((fix) => ({ ...fix, guides: fix.guides.slice(-1) })),
    }
    expect(viewOf(without, emptySession, evaluate(without, emptySession), { safe: true }).kind).toBe(
      'question',
    )
  })
})

describe('counterOf', () => {
  const count = (session: Session) => counterOf(model, session, evaluate(model, session))
  it('counts answers, and widens for “I don’t know”', () => {
    expect(count(emptySession)).toEqual({ n: 1, max: 4 })
    expect(count(answered)).toEqual({ n: 2, max: 4 })
    expect(count(withAnswer(answered, 'friends', 'dont-know'))).toEqual({ n: 3, max: 5 })
  })

  it('does not count safety', () => {
    expect(count(withAnswer(emptySession, 'asked-for-it', 'dont-know'))).toEqual({ n: 1, max: 4 })
  })
})

describe('session', () => {
  it('takes an answer back as if it had never been given', () => {
    expect(withoutAnswer(answered, 'digits')).toEqual(emptySession)
  })

  it('keeps one result for each fix, the last', () => {
    const twice = withTried(withTried(emptySession, 'check-number', 'unsure'), 'check-number', 'no')
    expect(twice.tried).toEqual([{ fix: 'check-number', result: 'no' }])
  })

  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 'iphone'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', 'android'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'other'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'other'],
    ['', 'other'],
  ])('guesses the phone from %s', (userAgent, phone) => {
    expect(guessPhone(userAgent)).toBe(phone)
  })
})

describe('stationsOf', () => {
  const legs = (over: Partial<Outcome['legs']> = {}): Outcome['legs'] => ({
    details: 'clear',
    service: 'open',
    carrier: 'open',
    phone: 'open',
    mailbox: 'open',
    authenticator: 'open',
    browser: 'open',
    person: 'open',
    ...over,
  })
  const ids = (channel: string, over = {}) => stationsOf(legs(over), channel).map(({ id }) => id)

  it('ends where the code ends', () => {
    expect(ids('text')).toEqual(['details', 'service', 'carrier', 'phone', 'person'])
    expect(ids('email')).toEqual(['details', 'service', 'mailbox', 'person'])
    expect(ids('authenticator')).toEqual(['details', 'service', 'authenticator', 'person'])
    expect(ids('other', { authenticator: 'here' })).toContain('authenticator')
  })

  it('keeps the carrier when the answers point to it', () => {
    expect(ids('email', { carrier: 'here' })).toContain('carrier')
  })

  it('counts browser and person as the reader', () => {
    expect(stationsOf(legs({ browser: 'here' }), 'text').at(-1)?.state).toBe('here')
    expect(stationsOf(legs(), 'text').at(-1)?.state).toBe('later')
  })
})
