// @vitest-environment jsdom
import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrepareData } from '@/components/prepare/data'
import { PlainPrepare, Prepare } from '@/components/prepare/prepare'
import { planStore } from '@/components/prepare/store'
import messages from '@/content/en/messages.json'
import strings from '@/content/en/prepare.json'

// Roles and names are worked out slowly in a simulated page, the more so on a busy machine.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const data: PrepareData = {
  locale: 'en',
  groups: { phones: ['iphone', 'no-phone'], numbers: ['landline'] },
  items: [
    { id: 'mail', minutes: 10, guide: 'first', not: [], extra: {} },
    { id: 'call', minutes: 5, guide: 'call', for: { has: ['landline'] }, not: [], extra: { chase: 'chase' } },
    { id: 'bank', minutes: 15, guide: 'bank', for: { kinds: ['bank'] }, not: ['no-phone'], extra: {} },
  ],
  words: {
    groups: { phones: 'Your phones', numbers: 'Other numbers' },
    things: { iphone: 'iPhone', 'no-phone': 'No phone', landline: 'A landline' },
    items: {
      mail: { title: 'Begin with mail', why: 'It resets the rest.' },
      call: { title: 'Choose a call', why: 'It rings at home.', who: 'If you have a landline' },
      bank: { title: 'Ask the bank', why: 'It knows.', who: 'If a bank matters' },
    },
  },
  strings,
  accounts: [
    { slug: 'chase', name: 'Chase', kind: 'bank', site: 'www.chase.com', phones: [] },
    {
      slug: 'att',
      name: 'AT&T',
      kind: 'carrier',
      phones: [{ number: '611', from: 'own-line' }],
    },
  ],
  guides: {
    first: { title: 'First guide', url: '/en/guides/first/' },
    call: { title: 'Call guide', url: '/en/guides/call/' },
    bank: { title: 'Bank guide', url: '/en/guides/bank/' },
    chase: { title: 'Chase guide', url: '/en/guides/chase/' },
  },
  kinds: messages.providers.kinds,
  units: messages.units,
}

const open = (search = '') => {
  history.replaceState(null, '', `/en/prepare/${search}`)
  const view = render(<Prepare data={data} />)
  return { ...view, user: userEvent.setup() }
}
const steps = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const plan = () =>
  steps().filter((title) => Object.values(data.words.items).some((item) => item.title === title))
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.unstubAllGlobals()
  planStore.set(null)
})

describe('picking', () => {
  it('changes the plan, the address and what the device keeps; no page to go back from', async () => {
    const { user } = open()
    const pages = history.length
    expect(plan()).toEqual(['Begin with mail'])
    await user.click(box('A landline'))
    await user.click(screen.getByText('Banks', { selector: 'b' }))
    await user.click(box('Chase'))
    expect(plan()).toEqual(['Begin with mail', 'Choose a call', 'Ask the bank'])
    expect(screen.getByRole('link', { name: 'Chase guide' })).toBeTruthy()
    expect(location.search).toBe('?v=1&p=chase&k=landline')
    expect(JSON.parse(localStorage.getItem('prepare-plan') ?? '')).toEqual({
      things: ['landline'],
      accounts: ['chase'],
      done: [],
    })
    expect(history.length).toBe(pages)
  })

  it('is remembered on the next visit without a link', async () => {
    planStore.set({ things: ['landline', 'gone-since'], accounts: ['chase'], done: ['mail'] })
    open()
    expect(box('A landline').checked).toBe(true)
    expect(box(`Done: Begin with mail`).checked).toBe(true)
    expect(plan()).toHaveLength(3)
  })

  it('a shared link comes first, and leaves this device’s ticks alone', () => {
    planStore.set({ things: ['landline'], accounts: [], done: ['mail'] })
    const kept = localStorage.getItem('prepare-plan')
    open('?v=1&p=chase')
    expect(plan()).toEqual(['Begin with mail', 'Ask the bank'])
    expect(box('Done: Begin with mail').checked).toBe(true)
    expect(localStorage.getItem('prepare-plan')).toBe(kept)
  })

  it('names what a link holds and this page does not know', () => {
    open('?v=1&p=chase,my-bank&k=<img>')
    expect(screen.getByRole('alert').textContent).toContain('my-bank, img')
  })
})

describe('progress', () => {
  it('counts what is done, and the minutes that are left', async () => {
    const { user } = open('?v=1&p=chase&k=landline')
    expect(screen.getByText('3 steps, about 30 min of your time. The times are our estimate.')).toBeTruthy()
    await user.click(box('Done: Ask the bank'))
    expect(screen.getByText('1 of 3 done. About 15 min to go.')).toBeTruthy()
    await user.click(box('Done: Begin with mail'))
    await user.click(box('Done: Choose a call'))
    expect(screen.getByText(/^All 3 done/)).toBeTruthy()
  })

  it('begins anew', async () => {
    const { user } = open('?v=1&p=chase&k=landline')
    await user.click(box('Done: Ask the bank'))
    await user.click(screen.getByRole('button', { name: strings.clear }))
    expect(localStorage.getItem('prepare-plan')).toBeNull()
    expect(location.search).toBe('')
    expect(plan()).toEqual(['Begin with mail'])
  })

  it('blocked storage: ticks work until the page closes, and it says so', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied })
    const { user } = open()
    expect(screen.getByText(strings.kept)).toBeTruthy()
    await user.click(box('Done: Begin with mail'))
    expect(box('Done: Begin with mail').checked).toBe(true)
    expect(screen.getByText(strings.notKept)).toBeTruthy()
  })
})

it('the sheet has official numbers and blanks, and nothing to type into', () => {
  const { container } = open('?v=1&p=att,chase')
  const sheet = screen.getByRole('region', { name: strings.sheet.title })
  expect(within(sheet).getByText('611')).toBeTruthy()
  expect(within(sheet).getByText('www.chase.com')).toBeTruthy()
  expect(within(sheet).getByText(strings.sheet.papers)).toBeTruthy()
  expect(sheet.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0)
  expect(container.querySelectorAll('input:not([type=checkbox]), textarea, [contenteditable]')).toHaveLength(
    0,
  )
})

it('without a script there is every step, with whom it is for', () => {
  render(<PlainPrepare data={data} />)
  expect(plan()).toHaveLength(3)
  expect(screen.getByText('If you have a landline')).toBeTruthy()
  expect(screen.queryByRole('checkbox')).toBeNull()
})
