// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Results } from '@/components/search/results'
import messages from '@/content/en/search.json'
import { misses, readPages, recentQueries } from '@/lib/search/device-lists'
import { createSearch } from '@/lib/search/engine'
import { fixture, fixtureClient } from './fixture'

const { address, openSearch } = vi.hoisted(() => ({ address: { q: '' }, openSearch: vi.fn() }))
vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(address.q ? { q: address.q } : {}),
}))
vi.mock('@/components/search/client', () => ({ openSearch }))

const client = fixtureClient(createSearch(fixture))
const { page, device } = messages
const ui = () => <Results locale="en" base="" messages={messages} problems={<p>the seven</p>} />
const best = () => screen.findByRole('region', { name: /^(Best answer|Start here|This is the message)$/ })

function draw(q: string) {
  address.q = q
  return render(ui())
}

beforeEach(() => {
  localStorage.clear()
  openSearch.mockReset().mockResolvedValue(client)
  history.replaceState(null, '', '/en/search/')
})
afterEach(() => vi.useRealTimers())

it('shows how to search, what stays private and the problems before anything is typed', async () => {
  draw('')
  expect(screen.getByText(page.example)).toBeTruthy()
  expect(screen.getByText('the seven')).toBeTruthy()
  expect(screen.getByText(device.text)).toBeTruthy()
  await waitFor(() => expect(openSearch).toHaveBeenCalled())
})

it('shows the best answer large, with its first step and why it was found', async () => {
  draw('lost my phone stolen')
  const answer = await best()
  expect(within(answer).getByRole('heading', { name: page.best })).toBeTruthy()
  expect(within(answer).getByRole('heading', { name: 'Get in without the phone' })).toBeTruthy()
  expect(within(answer).getByText('Find the backup codes')).toBeTruthy()
  expect(within(answer).getByText(/About: The phone is lost/)).toBeTruthy()
  expect(within(answer).getByRole('link', { name: page.openAny }).getAttribute('href')).toMatch(
    /^\/en\/guides\/lost-phone\/?$/,
  )
})

it.each(['', 'lost my phone stolen'])(
  'what was typed before the script came wins over “%s” of the address',
  async (q) => {
    address.q = q
    const container = document.createElement('div')
    container.innerHTML = renderToString(ui())
    document.body.append(container)
    const early = within(container).getByRole<HTMLTextAreaElement>('textbox')
    early.value = 'code not received'
    render(ui(), { container, hydrate: true })
    expect(within(await best()).getByRole('heading', { name: page.startHere })).toBeTruthy()
    expect(early.isConnected && early.value).toBe('code not received')
  },
)

it('leads to the checklist first when the words give no cause', async () => {
  draw('code not received')
  const answer = await best()
  expect(within(answer).getByRole('heading', { name: page.startHere })).toBeTruthy()
  expect(within(answer).getByRole('link', { name: page.openCheck })).toBeTruthy()
})

it('shows the others as links, by kind, with their number', async () => {
  draw('t-mobile short code block')
  const link = await screen.findByRole('link', { name: /Ask your carrier/ })
  expect(link.getAttribute('href')).toMatch(/^\/en\/guides\/ask-carrier\/?$/)
  expect(screen.getByRole('heading', { level: 2, name: /^Guides \d$/ })).toBeTruthy()
  await waitFor(() => expect(screen.getByText(/^\d+ results?\./).getAttribute('role')).toBe('status'))
  expect(screen.queryByText('the seven')).toBeNull()
})

it('shows the typed message large with its first step, and once only', async () => {
  draw('verification codes cant be sent to this phone number iphone')
  const answer = await best()
  expect(within(answer).getByRole('heading', { name: page.exact })).toBeTruthy()
  expect(within(answer).getByText('Verification Failed')).toBeTruthy()
  expect(within(answer).getByText(/Use a device that is signed in/)).toBeTruthy()
  expect(screen.getByRole('link', { name: page.open }).getAttribute('href')).toMatch(
    /^\/en\/errors\/apple-codes\/?$/,
  )
  expect(screen.queryByRole('link', { name: /can’t be sent/ })).toBeNull()
  expect(screen.getByText(/^1 exact message/)).toBeTruthy()
})

it('names the service that has no page, and gives the general answer', async () => {
  draw('my gym code not received')
  expect(await screen.findByText('We have no page for “gym”.')).toBeTruthy()
  expect(within(await best()).getByRole('heading', { name: page.startHere })).toBeTruthy()
})

it('names the query and offers the problems when nothing is found', async () => {
  draw('zzzzqqqq')
  expect(await screen.findByRole('heading', { name: 'We do not have “zzzzqqqq”.' })).toBeTruthy()
  expect(screen.getByText('the seven')).toBeTruthy()
  expect(screen.getByText(page.noneStatus)).toBeTruthy()
})

it('waits a second before it shows that it is loading', () => {
  vi.useFakeTimers()
  openSearch.mockReturnValue(new Promise(() => {}))
  draw('lost phone')
  act(() => vi.advanceTimersByTime(900))
  expect(screen.queryByText(page.loading)).toBeNull()
  act(() => vi.advanceTimersByTime(200))
  expect(screen.getByText(page.loading)).toBeTruthy()
})

it('offers to try again when it could not load', async () => {
  openSearch.mockRejectedValueOnce(new Error('offline'))
  draw('lost phone')
  await screen.findByRole('alert')
  expect(screen.getByText('the seven')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: page.retry }))
  expect(within(await best()).getByRole('heading', { name: /Get in without the phone/ })).toBeTruthy()
})

it('finds while typing, and writes the address without what is private', async () => {
  draw('')
  const field = screen.getByRole('textbox')
  await userEvent.type(field, 'lost phone 482913')
  await best()
  await waitFor(() => expect(location.search).toBe('?q=lost%20phone'), { timeout: 3000 })
  expect((field as HTMLTextAreaElement).value).toBe('lost phone 482913')
})

it('takes the query of the address when the reader goes back', async () => {
  const { rerender } = draw('lost phone')
  await best()
  address.q = 'short code block'
  rerender(ui())
  expect(await screen.findByRole('heading', { name: /Ask your carrier/ })).toBeTruthy()
})

it('keeps a paste of 20,000 characters usable', async () => {
  draw('')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: `${'x'.repeat(19_990)} lost phone` } })
  expect(await screen.findByRole('heading', { name: /^We do not have “x+…”\.$/ })).toBeTruthy()
})

it('never shows what is typed as markup', async () => {
  draw('<img src=x onerror=alert(1)> zzqq')
  expect(await screen.findByText(/<img src=x/, { selector: '.mono' })).toBeTruthy()
  expect(document.querySelector('img')).toBeNull()
})

it('lists the last searches and the pages read on this device, and forgets them', async () => {
  recentQueries.set(['lost phone'])
  readPages.set([{ url: '/en/guides/clock/', title: 'Set the clock' }])
  draw('')
  expect(screen.getByRole('link', { name: 'Set the clock' })).toBeTruthy()
  await userEvent.click(screen.getByRole('link', { name: 'lost phone' }))
  await best()
  await userEvent.clear(screen.getByRole('textbox'))
  for (const button of screen.getAllByRole('button', { name: device.forget })) await userEvent.click(button)
  expect(screen.queryByRole('link', { name: 'Set the clock' })).toBeNull()
  expect(recentQueries.get()).toEqual([])
  expect(readPages.get()).toEqual([])
})

it('remembers a sent query without what is private', async () => {
  draw('')
  await userEvent.type(screen.getByRole('textbox'), 'lost phone me@example.org 482913{Enter}')
  await waitFor(() => expect(recentQueries.get()).toEqual(['lost phone']))
})

it('notes on the device what found nothing, without what is private, and saves it as a file', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  draw('zzzzqqqq 482913')
  await screen.findByRole('heading', { name: /^We do not have/ })
  await act(() => vi.advanceTimersByTimeAsync(3000))
  expect(misses.get()).toEqual([{ query: 'zzzzqqqq', day: new Date().toISOString().slice(0, 10) }])

  const saved: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: () => {},
    }),
  )
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '' } })
  fireEvent.click(await screen.findByRole('button', { name: device.export }))
  expect(click).toHaveBeenCalledOnce()
  expect(saved[0]?.type).toBe('application/json')
  expect(saved[0]?.size).toBeGreaterThan(20)
  vi.unstubAllGlobals()
})
