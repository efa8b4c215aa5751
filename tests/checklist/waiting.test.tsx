// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endWait } from '@/components/diagnosis/timer-store'
import { startTimer } from '@/lib/diagnosis/timer'
import { link, open, query } from './render'

const BLOCKED = '?v=1&c=t-mobile&a=digits.match,friends.come,others.none,page.plain'
const ONE_ANSWER = '?v=1&c=t-mobile&a=others.none'
const START = 'Start the timer: 30 min'
const KEY = 'checklist-timer'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const clock = () => screen.queryByRole('timer')
const keep = (fix: string, minutes: number, ago = 0) =>
  localStorage.setItem(KEY, JSON.stringify(startTimer('no-text', fix, minutes, Date.now() - ago * 60_000)))

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  act(endWait)
})

describe('a fix that says wait', () => {
  it('offers a timer, which starts only when asked', async () => {
    const { user, container } = open(BLOCKED)
    expect(clock()).toBeNull()
    await user.click(button(START))
    expect(clock()?.getAttribute('aria-label')).toMatch(/^(30 minutes|29 minutes 5\d seconds)$/)
    expect(container.querySelectorAll('.clock > span')).toHaveLength(4)
    expect(screen.getByText(/^Do not ask again before (\w+ )?\d+:\d\d/)).toBeTruthy()
    expect(query()).toBe(BLOCKED)
    expect(screen.queryByRole('button', { name: START })).toBeNull()
  })

  it('starts it with “Still waiting” as well, and only once', async () => {
    const { user } = open(BLOCKED)
    await user.click(link('Still waiting'))
    const kept = localStorage.getItem(KEY)
    expect(JSON.parse(kept ?? '')).toMatchObject({ problem: 'no-text', fix: 'ask-carrier' })
    await user.click(link('Still waiting'))
    expect(localStorage.getItem(KEY)).toBe(kept)
    expect(query()).toBe(BLOCKED)
  })

  it('keeps nothing but ids and times', async () => {
    const { user } = open(BLOCKED)
    await user.click(button(START))
    expect(Object.keys(JSON.parse(localStorage.getItem(KEY) ?? '')).sort()).toEqual([
      'fix',
      'from',
      'problem',
      'until',
    ])
  })

  it('has none where there is nothing to wait for', () => {
    open('?a=digits.differ&t=ask-carrier.no')
    expect(screen.queryByRole('button', { name: /Start the timer/ })).toBeNull()
  })

  it('puts it away when the fix has worked', async () => {
    const { user } = open(BLOCKED)
    await user.click(button(START))
    await user.click(link('Yes'))
    expect(localStorage.getItem(KEY)).toBeNull()
    expect(clock()).toBeNull()
  })
})

describe('a wait that runs', () => {
  it('is there after a reload, with the time that is left', () => {
    keep('ask-carrier', 30, 26)
    open(BLOCKED)
    expect(clock()?.getAttribute('aria-label')).toMatch(/^(4 minutes|3 minutes 5\d seconds)$/)
    expect(screen.getByText(/The time is kept on this device only/)).toBeTruthy()
  })

  it('stands above the questions, which go on', async () => {
    keep('ask-carrier', 30)
    const { user } = open(ONE_ANSWER)
    await user.click(link('Show me the fixes now'))
    await user.click(link('Answer questions meanwhile'))
    expect(screen.getByText('Question 2, at most 4')).toBeTruthy()
    expect(screen.getByText('You are waiting for this: Ask your carrier.')).toBeTruthy()
    expect(screen.getAllByRole('timer')).toHaveLength(1)
  })

  it('stands once on its own fix', () => {
    keep('ask-carrier', 30)
    open(BLOCKED)
    expect(screen.getAllByRole('region', { name: 'Your wait' })).toHaveLength(1)
  })

  it('does not hide a stop', () => {
    keep('ask-carrier', 30)
    open('?a=asked-for-it.yes')
    expect(clock()).toBeNull()
  })

  it('can be stopped', async () => {
    keep('ask-carrier', 30)
    const { user } = open(ONE_ANSWER)
    await user.click(button('Stop the timer'))
    expect(clock()).toBeNull()
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  it('speaks each five minutes and at the end, and counts down in silence', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    keep('ask-carrier', 11)
    const { container } = open(ONE_ANSWER)
    const live = [...container.querySelectorAll('[role=status]')].find((node) => node.className === 'vh')
    const heard: (string | null | undefined)[] = []
    for (let minute = 0; minute < 12; minute++) {
      if (heard.at(-1) !== live?.textContent) heard.push(live?.textContent)
      act(() => void vi.advanceTimersByTime(60_000))
    }
    expect(heard).toEqual([
      '15 minutes left to wait.',
      '10 minutes left to wait.',
      '5 minutes left to wait.',
      'The wait is over.',
    ])
    expect(clock()).toBeNull()
    expect(button('Put the timer away')).toBeTruthy()
  })
})

describe('what somebody else wrote into the storage', () => {
  it.each(['soon', '{"fix":"<img src=x>"}', '{"problem":"a","fix":"b","from":0,"until":9e15}'])(
    'is taken away: %s',
    (text) => {
      localStorage.setItem(KEY, text)
      open(BLOCKED)
      expect(clock()).toBeNull()
      expect(localStorage.getItem(KEY)).toBeNull()
    },
  )

  it('names no fix that this checklist does not have', () => {
    keep('pay-here', 30)
    open(BLOCKED)
    expect(clock()).toBeTruthy()
    expect(screen.queryByText(/pay-here/)).toBeNull()
  })
})

it('blocked storage: the timer runs until the page closes, and says so', async () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied })
  const { user } = open(BLOCKED)
  await user.click(button(START))
  expect(clock()).toBeTruthy()
  expect(screen.getByText(/The timer ends when you close this page/)).toBeTruthy()
  await user.click(button('Stop the timer'))
  expect(clock()).toBeNull()
})

describe('a notification at the end', () => {
  const ASK = 'Tell me when it is over'
  const shown = vi.fn()

  function browser(permission: NotificationPermission, answer: NotificationPermission = permission) {
    class Fake extends EventTarget {
      static permission = permission
      static requestPermission = vi.fn(async () => {
        Fake.permission = answer
        return answer
      })
      constructor(title: string, { data }: NotificationOptions) {
        super()
        shown(title, data)
      }
    }
    vi.stubGlobal('Notification', Fake)
    return Fake.requestPermission
  }

  beforeEach(() => {
    shown.mockClear()
    keep('ask-carrier', 30)
  })

  it('is asked for on the button only, and comes once', async () => {
    const ask = browser('default', 'granted')
    open(BLOCKED)
    expect(ask).not.toHaveBeenCalled()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
    button(ASK).click()
    await act(async () => {})
    expect(ask).toHaveBeenCalledOnce()
    expect(screen.getByText(/^We will tell you when it is over/)).toBeTruthy()
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ notify: true })
    await act(() => vi.advanceTimersByTimeAsync(31 * 60_000))
    expect(shown.mock.calls).toEqual([['The wait is over.', location.pathname + location.search]])
  })

  it('does not come for a wait that was put away', async () => {
    browser('granted')
    open(BLOCKED)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
    button(ASK).click()
    await act(async () => {})
    act(() => button('Stop the timer').click())
    await act(() => vi.advanceTimersByTimeAsync(31 * 60_000))
    expect(shown).not.toHaveBeenCalled()
  })

  it('is on again after a reload, without another question', () => {
    const ask = browser('granted')
    localStorage.setItem(
      KEY,
      JSON.stringify({ ...JSON.parse(localStorage.getItem(KEY) ?? ''), notify: true }),
    )
    open(BLOCKED)
    expect(screen.getByText(/^We will tell you when it is over/)).toBeTruthy()
    expect(ask).not.toHaveBeenCalled()
  })

  it('that the reader refuses is not asked for again: an alarm does the same', async () => {
    browser('default', 'denied')
    const { user } = open(BLOCKED)
    await user.click(button(ASK))
    expect(
      screen.getByText(/does not let this site notify you\. Set an alarm for (\w+ )?\d+:\d\d/),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: ASK })).toBeNull()
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).not.toHaveProperty('notify')
  })

  it('that the browser does not have is said in words', () => {
    open(BLOCKED)
    expect(
      screen.getByText(/^This browser cannot notify you\. Set an alarm for (\w+ )?\d+:\d\d/),
    ).toBeTruthy()
  })
})
