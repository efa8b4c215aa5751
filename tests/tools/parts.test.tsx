// @vitest-environment jsdom
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endWait } from '@/components/diagnosis/timer-store'
import { ClockCheck } from '@/components/tools/clock-check'
import { PhoneCheck } from '@/components/tools/phone-check'
import { SenderCheck } from '@/components/tools/sender-check'
import { GuideWait } from '@/components/wait/guide-wait'
import checklistWords from '@/content/en/checklist.json'
import words from '@/content/en/tools.json'
import waitWords from '@/content/en/wait.json'
import type { Sender } from '@/lib/tools/senders'

// Roles and names are worked out slowly in a simulated page, the more so on a busy machine.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the number check', () => {
  const open = async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-AT', 'en'])
    const user = userEvent.setup()
    render(<PhoneCheck locale="en" words={words} />)
    await screen.findByText('Italy (+39)')
    const field = screen.getByLabelText(words.phone.number)
    return { user, field, country: screen.getByLabelText<HTMLSelectElement>(words.phone.country) }
  }
  const row = (label: string | RegExp) => screen.getByText(label).parentElement as HTMLElement

  it('begins with the country of the browser, and names countries in the page’s language', async () => {
    const { country } = await open()
    expect(country.value).toBe('AT')
    expect(within(country).getByText('Germany (+49)')).toBeTruthy()
  })

  it('shows each form after the button, and follows what is typed from then on', async () => {
    const { user, field, country } = await open()
    await user.selectOptions(country, 'IT')
    await user.type(field, '02 3661 8300')
    expect(screen.queryByText('+390236618300')).toBeNull()
    await user.click(screen.getByRole('button', { name: words.phone.go }))
    expect(within(row('The page shows +39 already')).getByText('0236618300')).toBeTruthy()
    expect(screen.getByText(/Keep the 0 in front/)).toBeTruthy()
    expect(screen.getByText(words.phone.lines.landline)).toBeTruthy()
    await user.clear(field)
    await user.type(field, '+1 202 555 0123')
    expect(screen.getByText('+12025550123')).toBeTruthy()
    expect(screen.getByText(words.phone.lines.plusOne)).toBeTruthy()
    expect(screen.getByText(/belongs to another country/)).toBeTruthy()
  })

  it('copies a form and says so; says it as well when it cannot', async () => {
    const { user, field, country } = await open()
    await user.selectOptions(country, 'GB')
    await user.type(field, '07400 123456{Enter}')
    await user.click(screen.getByRole('button', { name: 'Copy +447400123456' }))
    expect(await navigator.clipboard.readText()).toBe('+447400123456')
    expect(screen.getByText(words.copied)).toBeTruthy()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy 7400123456' }))
    expect(await screen.findByText(words.notCopied)).toBeTruthy()
  })

  it('names what is wrong at the field, and nothing typed has a name or is kept', async () => {
    const { user, field } = await open()
    await user.click(screen.getByRole('button', { name: words.phone.go }))
    expect(screen.getByRole('alert').textContent).toBe(words.phone.problems.empty)
    await user.type(field, 'call me')
    expect(screen.getByRole('alert').textContent).toMatch(/letters/)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect([field.getAttribute('name'), field.getAttribute('autocomplete')]).toEqual([null, 'off'])
    expect(localStorage).toHaveLength(0)
    expect(location.search).toBe('')
  })
})

describe('the clock check', () => {
  const open = async (answer: () => Promise<Response>) => {
    const asked = vi.fn(answer)
    vi.stubGlobal('fetch', asked)
    const user = userEvent.setup()
    render(
      <ClockCheck locale="en" base="/help" guide="/en/guides/authenticator-clock/" words={words.clock} />,
    )
    expect(asked).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: words.clock.go }))
    return asked
  }
  const host =
    (offset: number, headers: Record<string, string> = {}) =>
    async () =>
      new Response(null, { headers: { Date: new Date(Date.now() + offset).toUTCString(), ...headers } })

  it('asks past every cache, each time anew, and sends nothing', async () => {
    const asked = await open(host(0))
    await screen.findByText(words.clock.right, {}, { timeout: 15_000 })
    const calls = asked.mock.calls as unknown as [string, RequestInit][]
    expect(new Set(calls.map(([url]) => url)).size).toBe(calls.length)
    for (const [url, init] of calls) {
      expect(url).toMatch(/^\/help\/clock\.txt\?\d+$/)
      expect(init).toMatchObject({ method: 'HEAD', cache: 'no-store' })
      expect(init.body).toBeUndefined()
    }
  })

  it('a device that is behind: says by how much, what it means and what to do', async () => {
    await open(host(3_600_000 + 45_000))
    expect(await screen.findByText(/^1 hour 4\d seconds behind$/, {}, { timeout: 15_000 })).toBeTruthy()
    expect(screen.getByText(words.clock.zone)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.clock.todo }).getAttribute('href')).toMatch(
      /^\/en\/guides\/authenticator-clock\/?$/,
    )
  })

  it.each<[keyof typeof words.clock.faults, RegExp, () => Promise<Response>]>([
    ['offline', /^No answer/, () => Promise.reject(new TypeError('Failed to fetch'))],
    ['kept-copy', /^We got kept copies only/, host(0, { Age: '12' })],
    ['no-date', /carry no time/, async () => new Response()],
    ['status', /did not answer as it should/, async () => new Response(null, { status: 404 })],
  ])('says plainly: %s', async (_, said, answer) => {
    await open(answer)
    expect(await screen.findByText(said)).toBeTruthy()
    expect(screen.getByRole('button', { name: words.clock.again })).toBeTruthy()
  })
})

describe('the sender look-up', () => {
  const SENDER: Sender = {
    value: '725-729',
    provider: { name: 'PayPal', url: '/en/providers/paypal/' },
    note: 'From one edition of its help.',
    day: '2026-11-25',
    asOf: false,
    sources: [{ title: 'A page of help', url: 'https://example.org/help' }],
  }
  const open = async (typed: string) => {
    const user = userEvent.setup()
    const links = { unasked: '/en/guides/code-you-did-not-ask-for/', test: '/en/guides/test/' }
    render(<SenderCheck locale="en" senders={[SENDER]} links={links} words={words.sender} />)
    await user.type(screen.getByLabelText(words.sender.label), `${typed}{Enter}`)
  }

  it('shows the service, that it is reported only, the source and its day, and doubts', async () => {
    await open('725 729')
    expect(screen.getByRole('link', { name: 'PayPal' })).toBeTruthy()
    expect(screen.getByText('Reported, not confirmed by PayPal.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'A page of help' })).toBeTruthy()
    expect(screen.getByText(/November 25, 2026/)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.sender.unasked })).toBeTruthy()
  })

  it('an unknown short number stays unknown, and can be tested', async () => {
    await open('72572')
    expect(screen.getByText(/We do not know 72572/)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.sender.test })).toBeTruthy()
  })

  it.each([
    ['+1 202 555 0123', /This is a long number/],
    ['VERIFY', /This is a name/],
    ['x@example.net', /We do not know this address/],
  ])('%s is not offered the test', async (typed, said) => {
    await open(typed)
    expect(screen.getByText(said)).toBeTruthy()
    expect(screen.queryByRole('link', { name: words.sender.test })).toBeNull()
  })
})

describe('the wait timer of a guide', () => {
  const KEY = 'checklist-timer'
  const start = { minutes: 10, label: 'Start the timer: 10 min', failed: waitWords.failed }
  const place = { locale: 'en', base: '', guide: 'email-code-missing' }
  beforeEach(() =>
    vi.stubGlobal('fetch', async () =>
      Response.json({ ...waitWords.panel, notify: checklistWords.timer.notify }),
    ),
  )
  afterEach(() => act(endWait))
  const keep = (problem: string, fix: string, minutesAgo = 0) => {
    const from = Date.now() - minutesAgo * 60_000
    localStorage.setItem(KEY, JSON.stringify({ problem, fix, from, until: from + 600_000 }))
  }

  it('asks for nothing until a wait is begun', async () => {
    const asked = vi.fn()
    vi.stubGlobal('fetch', asked)
    render(<GuideWait {...place} start={start} />)
    expect(screen.getByRole('button', { name: start.label })).toBeTruthy()
    expect(asked).not.toHaveBeenCalled()
  })

  it('starts, keeps ids and times only, takes the focus, and can be stopped', async () => {
    const user = userEvent.setup()
    render(<GuideWait {...place} start={start} />)
    await user.click(screen.getByRole('button', { name: start.label }))
    expect((await screen.findByRole('timer')).getAttribute('aria-label')).toMatch(/^(10 minutes|9 minutes)/)
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({
      problem: 'guides',
      fix: 'email-code-missing',
    })
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('region', { name: waitWords.panel.label })),
    )
    await user.click(screen.getByRole('button', { name: waitWords.panel.stop }))
    expect(screen.queryByRole('timer')).toBeNull()
    expect(localStorage.getItem(KEY)).toBeNull()
    expect(screen.getByRole('button', { name: start.label })).toBeTruthy()
  })

  it('is there on arrival, and says what to do when it is over', async () => {
    keep('guides', 'email-code-missing', 11)
    render(<GuideWait {...place} start={start} />)
    expect(await screen.findByText(waitWords.panel.now)).toBeTruthy()
    expect(screen.queryByRole('timer')).toBeNull()
    expect(screen.getByRole('button', { name: waitWords.panel.away })).toBeTruthy()
  })

  it.each([
    ['guides', 'steam-guard-codes', /^\/en\/guides\/steam-guard-codes\/?$/],
    ['no-text', 'ask-carrier', /^\/en\/check\/no-text\/?$/],
  ])('on another page it is a bar that leads back: %s', async (problem, fix, href) => {
    keep(problem, fix)
    render(<GuideWait {...place} />)
    expect(await screen.findByRole('timer')).toBeTruthy()
    expect(screen.getByRole('link', { name: waitWords.panel.back }).getAttribute('href')).toMatch(href)
  })

  it('throws away what others wrote into the storage', async () => {
    localStorage.setItem(KEY, '{"problem":"//evil.example","fix":"x","from":0,"until":9e15}')
    render(<GuideWait {...place} />)
    await waitFor(() => expect(localStorage.getItem(KEY)).toBeNull())
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('blocked storage: it runs until the page closes, and says so', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied, clear: denied })
    // A fresh visit: nothing of an earlier wait is known.
    vi.resetModules()
    const fresh = await import('@/components/wait/guide-wait')
    const user = userEvent.setup()
    render(<fresh.GuideWait {...place} start={start} />)
    await user.click(screen.getByRole('button', { name: start.label }))
    expect(await screen.findByText(/The timer ends when you close this page/)).toBeTruthy()
  })
})
