// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { feedback } from '@/lib/help/feedback'
import { localDay } from '@/lib/local-day'
import { link, open, query, title } from './render'

const BLOCKED = '?v=1&c=t-mobile&a=digits.match,friends.come,others.none,page.plain'

describe('the fixes', () => {
  it('come at once when asked for', async () => {
    const { user } = open('?a=digits.differ')
    await user.click(link('Show me the fixes now'))
    expect(title()).toBe('Check the number')
    expect(query()).toBe('?v=1&a=digits.differ')
  })

  it('state time, waiting, risk, undo and who, and give the steps in place', () => {
    const { container } = open(BLOCKED)
    expect(title()).toBe('Ask T-Mobile')
    expect(container.querySelector('.plate')?.textContent).toMatch(/15 min.*30 min.*Low.*Your carrier/)
    expect(screen.getByText('Ask your carrier: first step')).toBeTruthy()
    expect(link('Call 611').getAttribute('href')).toBe('tel:611')
    expect(link('Full guide: Guide tmo').getAttribute('href')).toMatch(/^\/en\/guides\/tmo\/?#script$/)
  })

  it('name the answers that speak for them, each with a way to change it', async () => {
    const { user } = open(BLOCKED)
    const because = screen.getByRole('region', { name: 'Because you said' })
    await user.click(within(because).getByRole('link', { name: 'Change: Other codes' }))
    expect(title()).toBe('Do other codes come?')
    await user.click(link('All others come'))
    expect(query()).toContain('others.all')
  })

  it('name the answer that mattered most, what is less likely, and another way in', () => {
    open(BLOCKED)
    expect(screen.getByRole('region', { name: 'The answer that mattered most' }).textContent).toContain(
      'You said “They come”.',
    )
    expect(screen.getByRole('region', { name: 'Less likely' }).textContent).toContain('The digits match.')
    expect(screen.getByRole('region', { name: /Another way in/ }).textContent).toContain('Use another way')
  })

  it('go on when one did not help, and say so in the link', async () => {
    const { user } = open(BLOCKED)
    await user.click(link('No'))
    expect(query()).toBe(`${BLOCKED}&t=ask-carrier.no`)
    expect(title()).not.toBe('Ask T-Mobile')
    expect(screen.getByRole('region', { name: 'What you tried' }).textContent).toContain('did not help')
  })

  it.each([
    ['Couldn’t try', 'unsure'],
    [/helped a little/, 'little'],
  ])('take “%s” as %s', async (name, result) => {
    const { user } = open(BLOCKED)
    await user.click(link(name))
    expect(query()).toBe(`${BLOCKED}&t=ask-carrier.${result}`)
  })

  it('stay while somebody is waiting, and ask for no second code', async () => {
    const { user } = open(BLOCKED)
    await user.click(link('Still waiting'))
    expect(title()).toBe('Ask T-Mobile')
    expect(query()).toBe(BLOCKED)
    expect(screen.getByText(/can take 30 min/)).toBeTruthy()
  })

  it('end well', async () => {
    const { user } = open(BLOCKED)
    await user.click(link('Yes'))
    expect(title()).toBe('You are in. Do one more thing today.')
    await user.click(link(/It does not work after all/))
    expect(title()).toBe('Ask T-Mobile')
  })

  it.each([
    ['Yes', true],
    ['No', false],
  ])('keep “%s” under the guide of the fix, and nothing else', async (name, solved) => {
    localStorage.clear()
    const { user } = open(BLOCKED)
    await user.click(link(name))
    await waitFor(() => expect(feedback.get()).toHaveLength(1))
    expect(feedback.get()).toEqual([
      { page: '/en/guides/tmo/', solved, day: localDay(), state: 'kept', tries: 0 },
    ])
  })

  it('end with a person when none is left', () => {
    const tried = ['check-number', 'ask-carrier', 'look-hidden', 'wait-outage'].map((id) => `${id}.no`)
    open(`${BLOCKED}&t=${tried.join(',')}`)
    expect(title()).toBe('Now a person has to look')
    expect(screen.getByText('Copy the report below')).toBeTruthy()
  })

  it('can be put off for another question', async () => {
    const { user } = open('?a=digits.match')
    await user.click(link('Show me the fixes now'))
    await user.click(link('Answer another question'))
    expect(screen.getByText('Question 2, at most 4')).toBeTruthy()
  })
})

describe('safety', () => {
  it('stops everything, and lets the person go back quietly', async () => {
    const { user } = open()
    await user.click(link('Somebody wants the code'))
    expect(query()).toBe('?v=1&a=asked-for-it.yes')
    expect(screen.getByRole('alert').textContent).toContain('Stop. Do not read it out')
    expect(screen.queryByText(/Question/)).toBeNull()
    expect(document.activeElement?.textContent).toBe('Stop. Do not read it out')
    expect(link('Guide guide-told').getAttribute('href')).toMatch(/^\/en\/guides\/guide-told\/?$/)
    await user.click(link('Nobody asked me. Go back.'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(query()).toBe('?v=1')
    expect(title()).toBe('Who is your phone company?')
  })

  it('stops for a link that says so, whatever else it says', () => {
    open(`${BLOCKED},asked-for-it.yes`)
    expect(screen.getByRole('alert')).toBeTruthy()
    expect(screen.queryByText('Do this first')).toBeNull()
  })

  it('warns without stopping', () => {
    open('?a=page.too-many')
    expect(screen.getByRole('region', { name: 'Wait before you ask again' })).toBeTruthy()
    expect(screen.getByText(/Question 2/)).toBeTruthy()
  })
})

describe('the report', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('is copied, and says so', async () => {
    const { user } = open(BLOCKED)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toContain(
      'I ANSWERED\nYour carrier: T-Mobile\nLast digits: They match',
    )
    expect(screen.getByText('Copied. Paste it into a message.')).toBeTruthy()
  })

  it('is selected where copying is forbidden', async () => {
    const { user, container } = open(BLOCKED)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(screen.getByText(/did not let us copy/)).toBeTruthy()
    expect(getSelection()?.toString()).toContain(container.querySelector('pre')?.textContent?.slice(0, 20))
  })

  it('does without storage', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied })
    vi.stubGlobal('sessionStorage', { getItem: denied, setItem: denied })
    open(BLOCKED)
    expect(title()).toBe('Ask T-Mobile')
  })
})
