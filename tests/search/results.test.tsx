// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Results } from '@/components/search/results'
import messages from '@/content/en/search.json'
import { createSearch } from '@/lib/search/engine'
import { fixture } from './fixture'

const { address, loadEngine } = vi.hoisted(() => ({ address: { q: '' }, loadEngine: vi.fn() }))
vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(address.q ? { q: address.q } : {}),
}))
vi.mock('@/components/search/load-engine', () => ({ loadEngine }))

const engine = createSearch(fixture)
const page = messages.page

function draw(q: string) {
  address.q = q
  return render(<Results locale="en" base="" messages={messages} problems={<p>the seven</p>} />)
}

beforeEach(() => {
  loadEngine.mockReset().mockResolvedValue(engine)
  history.replaceState(null, '', '/en/search/')
})
afterEach(() => vi.useRealTimers())

it('shows how to search and the problems before anything is typed', async () => {
  draw('')
  expect(screen.getByText(page.example)).toBeTruthy()
  expect(screen.getByText('the seven')).toBeTruthy()
  await waitFor(() => expect(loadEngine).toHaveBeenCalled())
  expect(screen.queryByRole('heading')).toBeNull()
})

it('shows results as links, by kind, with their number', async () => {
  draw('short code block')
  const link = await screen.findByRole('link', { name: /Ask your carrier to unblock codes/ })
  expect(link.getAttribute('href')).toMatch(/^\/en\/guides\/ask-carrier\/?$/)
  expect(screen.getByRole('heading', { level: 2, name: /^Guides \d$/ })).toBeTruthy()
  expect(screen.getByText(/^\d+ results?\./).getAttribute('role')).toBe('status')
  expect(screen.queryByText('the seven')).toBeNull()
})

it('shows the typed message large with its first step, and once only', async () => {
  draw('verification codes cant be sent to this phone number iphone')
  expect(await screen.findByRole('heading', { name: page.exact })).toBeTruthy()
  expect(screen.getByText('Verification Failed')).toBeTruthy()
  expect(screen.getByText(/Use a device that is signed in/)).toBeTruthy()
  expect(screen.getByRole('link', { name: page.open }).getAttribute('href')).toMatch(
    /^\/en\/errors\/apple-codes\/?$/,
  )
  expect(screen.queryByRole('link', { name: /can’t be sent/ })).toBeNull()
  expect(screen.getByText(/^1 exact message/)).toBeTruthy()
})

it('names the query and offers the problems when nothing is found', async () => {
  draw('zzzzqqqq')
  expect(await screen.findByRole('heading', { name: 'We do not have “zzzzqqqq”.' })).toBeTruthy()
  expect(screen.getByText('the seven')).toBeTruthy()
  expect(screen.getByText(page.noneStatus)).toBeTruthy()
})

it('waits a second before it shows that it is loading', () => {
  vi.useFakeTimers()
  loadEngine.mockReturnValue(new Promise(() => {}))
  draw('lost phone')
  act(() => vi.advanceTimersByTime(900))
  expect(screen.queryByText(page.loading)).toBeNull()
  act(() => vi.advanceTimersByTime(200))
  expect(screen.getByText(page.loading)).toBeTruthy()
})

it('offers to try again when it could not load', async () => {
  loadEngine.mockRejectedValueOnce(new Error('offline'))
  draw('lost phone')
  await screen.findByRole('alert')
  expect(screen.getByText('the seven')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: page.retry }))
  expect(await screen.findByRole('link', { name: /Get in without the phone/ })).toBeTruthy()
})

it('finds while typing, and writes the address without what is private', async () => {
  draw('')
  const field = screen.getByRole('textbox')
  await userEvent.type(field, 'lost phone 482913')
  expect(await screen.findByRole('link', { name: /Get in without the phone/ })).toBeTruthy()
  await waitFor(() => expect(location.search).toBe('?q=lost%20phone'), { timeout: 2000 })
  expect((field as HTMLTextAreaElement).value).toBe('lost phone 482913')
})

it('takes the query of the address when the reader goes back', async () => {
  const { rerender } = draw('lost phone')
  await screen.findByRole('link', { name: /Get in without the phone/ })
  address.q = 'short code block'
  rerender(<Results locale="en" base="" messages={messages} problems={<p>the seven</p>} />)
  expect(await screen.findByRole('link', { name: /Ask your carrier/ })).toBeTruthy()
})

it('keeps a paste of 20,000 characters usable', async () => {
  draw('')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: `${'x'.repeat(19_990)} lost phone` } })
  expect(await screen.findByRole('heading', { name: /^We do not have “x+…”\.$/ })).toBeTruthy()
})
