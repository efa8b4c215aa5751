// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, it, vi } from 'vitest'
import { SearchField } from '@/components/search/search-field'
import { SearchShortcut } from '@/components/search/search-shortcut'
import messages from '@/content/en/search.json'
import { createSearch } from '@/lib/search/engine'
import { fixture, fixtureClient } from './fixture'

const { push, openSearch } = vi.hoisted(() => ({ push: vi.fn(), openSearch: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))
vi.mock('@/components/search/client', () => ({ openSearch }))

const client = fixtureClient(createSearch(fixture))
const field = () => screen.getByRole('combobox', { name: messages.box.label })
const draw = () => render(<SearchField locale="en" base="" words={messages.box} />)
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')

beforeEach(() => {
  push.mockReset()
  openSearch.mockReset().mockResolvedValue(client)
})

it('is a plain form before any script', () => {
  draw()
  const form = screen.getByRole('search')
  expect(form.getAttribute('action')).toBe('/en/search/')
  expect(form.getAttribute('method') ?? 'get').toBe('get')
  expect(field().getAttribute('name')).toBe('q')
})

it('takes over what was typed before its script came', async () => {
  const container = document.createElement('div')
  const ui = <SearchField locale="en" base="" words={messages.box} />
  container.innerHTML = renderToString(ui)
  document.body.append(container)
  const early = within(container).getByRole<HTMLInputElement>('combobox')
  early.value = 'short code block'
  render(ui, { container, hydrate: true })
  expect(await screen.findByRole('option', { name: /Ask your carrier/ })).toBeTruthy()
  expect(field()).toBe(early)
})

it('loads nothing until it is focused', async () => {
  draw()
  expect(openSearch).not.toHaveBeenCalled()
  await userEvent.click(field())
  expect(openSearch).toHaveBeenCalledWith('en', '', false)
})

it('lists pages by kind and chooses none by itself', async () => {
  draw()
  await userEvent.type(field(), 'short code block')
  const list = await screen.findByRole('listbox')
  expect(field().getAttribute('aria-expanded')).toBe('true')
  expect(field().getAttribute('aria-controls')).toBe(list.id)
  expect(within(list).getByRole('group', { name: 'Guides' })).toBeTruthy()
  expect(within(list).getByRole('option', { name: /Ask your carrier/ })).toBeTruthy()
  expect(active()).toBeNull()
  expect(screen.getByRole('status').textContent).toMatch(/pages? found/)
})

it('moves by arrows through the options in the order shown and back to the field', async () => {
  draw()
  await userEvent.type(field(), 'lost phone')
  const options = await screen.findAllByRole('option')
  await userEvent.keyboard('{ArrowDown}')
  expect(active()).toBe(options[0])
  expect(options[0]?.getAttribute('aria-selected')).toBe('true')
  await userEvent.keyboard('{ArrowUp}')
  expect(active()).toBeNull()
  await userEvent.keyboard('{ArrowUp}')
  expect(active()).toBe(options.at(-1))
  expect(document.activeElement).toBe(field())
})

it('opens the chosen page with Enter', async () => {
  draw()
  await userEvent.type(field(), 'lost phone')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(push).toHaveBeenCalledWith('/en/guides/lost-phone/')
})

it('leads to the results with Enter when none is chosen, without what is private', async () => {
  draw()
  await userEvent.type(field(), 'code 482913 for me@example.org{Enter}')
  await waitFor(() => expect(push).toHaveBeenCalledWith('/en/search/?q=code%20for'))
})

it('closes with Escape and when focus leaves', async () => {
  draw()
  await userEvent.type(field(), 'lost phone')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{Escape}')
  expect(field().getAttribute('aria-expanded')).toBe('false')
  await userEvent.keyboard('{ArrowDown}')
  expect(field().getAttribute('aria-expanded')).toBe('true')
  await userEvent.click(document.body)
  expect(field().getAttribute('aria-expanded')).toBe('false')
})

it('says so when it could not load, and still leads to the results', async () => {
  openSearch.mockRejectedValue(new Error('offline'))
  draw()
  await userEvent.type(field(), 'lost phone')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(messages.box.failed))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(push).toHaveBeenCalledWith('/en/search/?q=lost%20phone'))
})

it('opens a page with a tap on an option, and keeps the field’s focus meanwhile', async () => {
  const onLeave = vi.fn()
  const user = userEvent.setup()
  render(<SearchField locale="en" base="" words={messages.box} onLeave={onLeave} />)
  await userEvent.type(field(), 'lost phone')
  const [option] = await screen.findAllByRole('option')
  if (!option) throw new Error('no option')
  expect(option.getAttribute('href')).toMatch(/^\/en\/guides\/lost-phone\/?$/)
  option.addEventListener('click', (event) => event.preventDefault())
  await user.pointer({ keys: '[TouchA>]', target: option })
  expect(document.activeElement).toBe(field())
  await user.pointer({ keys: '[/TouchA]', target: option })
  expect(onLeave).toHaveBeenCalled()
  expect(field().getAttribute('aria-expanded')).toBe('false')
})

it('shows the answer to the newest query, however late that of an older one comes', async () => {
  const waiting: ((value: unknown) => void)[] = []
  const slow = {
    ...client,
    search: vi.fn(async (query: string, limit: number) => {
      await new Promise((done) => waiting.push(done))
      return client.search(query, limit)
    }),
  }
  openSearch.mockResolvedValue(slow)
  draw()
  await userEvent.type(field(), 'apple')
  await waitFor(() => expect(waiting.length).toBe(1))
  await userEvent.clear(field())
  await userEvent.type(field(), 'clock')
  expect(slow.search).toHaveBeenCalledTimes(1)
  waiting.shift()?.(null)
  await waitFor(() => expect(waiting.length).toBe(1))
  expect(slow.search).toHaveBeenLastCalledWith('clock', 6)
  expect(screen.queryAllByRole('option')).toEqual([])
  waiting.shift()?.(null)
  expect(await screen.findByRole('option', { name: /clock/ })).toBeTruthy()
})

it('marks a misspelt word where it was meant', async () => {
  draw()
  await userEvent.type(field(), 'authentcator')
  const option = await screen.findByRole('option', { name: /authenticator/ })
  expect(option.querySelector('mark')?.textContent).toBe('authenticator')
})

it('goes to the page’s own box by shortcut, but not while typing', async () => {
  render(
    <>
      <SearchShortcut locale="en" base="" words={messages.box} />
      <main>
        <textarea aria-label="other" />
        <SearchField locale="en" base="" words={messages.box} />
      </main>
    </>,
  )
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(field())
  const other = screen.getByRole('textbox', { name: 'other' })
  await userEvent.type(other, 'a/b')
  expect(document.activeElement).toBe(other)
  expect((other as HTMLTextAreaElement).value).toBe('a/b')
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(document.activeElement).toBe(field())
})

it('opens a dialog where the page has no box', async () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  render(<SearchShortcut locale="en" base="" words={messages.box} />)
  expect(screen.getByRole('link', { name: messages.box.button }).getAttribute('href')).toMatch(
    /^\/en\/search\/?$/,
  )
  await userEvent.click(screen.getByRole('link', { name: messages.box.button }))
  await waitFor(() => expect(field()).toBeTruthy())
  await waitFor(() => expect(document.activeElement).toBe(field()))
})
