// @vitest-environment jsdom
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Worked } from '@/components/content/worked'
import { CopyWords } from '@/components/help/copy-words'
import { HelpTools } from '@/components/help/help-tools'
import { KeptHere } from '@/components/help/kept-here'
import words from '@/content/en/help.json'
import messages from '@/content/en/messages.json'
import { STORE_KEYS } from '@/lib/device-store'
import { feedback, REASONS } from '@/lib/help/feedback'
import { qrDrawing } from '@/lib/help/qr-path'
import { readPieces } from '@/lib/help/read-pieces'

// Parts that load on demand take their time on a busy machine.
configure({ asyncUtilTimeout: 20_000 })

const { send, load } = vi.hoisted(() => ({ send: vi.fn(), load: vi.fn() }))
vi.mock('next/navigation', () => ({ usePathname: () => '/en/guides/a/' }))
vi.mock('@/lib/help/send-feedback', () => ({ sendFeedback: send }))
vi.mock('@/components/help/load-words', async (original) => ({
  ...(await original<typeof import('@/components/help/load-words')>()),
  loadWords: load,
}))

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/en/guides/a/')
  send.mockReset()
  load.mockReset().mockResolvedValue(words)
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(() => {
  for (const main of document.querySelectorAll('body > main')) main.remove()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const { copy, copied, blocked, read, share, failed } = words.page

describe('copying exact words', () => {
  const card = (
    <div className="call">
      <blockquote>
        <p>
          Take off the <b>block</b>.
        </p>
        <p>All of it.</p>
      </blockquote>
      <CopyWords words={{ copy, copied, blocked }} />
    </div>
  )

  test('copies what is quoted, says so for six seconds at least, and then is quiet', async () => {
    const user = userEvent.setup()
    render(card)
    await user.click(screen.getByRole('button', { name: copy }))
    expect(await navigator.clipboard.readText()).toBe('Take off the block. All of it.')
    expect(screen.getByRole('status').textContent).toBe(copied)
  })

  test('the line goes after more than six seconds', async () => {
    vi.useFakeTimers()
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async () => undefined },
    })
    render(card)
    await act(async () => screen.getByRole('button', { name: copy }).click())
    await act(async () => vi.advanceTimersByTime(6000))
    expect(screen.getByRole('status').textContent).toBe(copied)
    await act(async () => vi.advanceTimersByTime(10_000))
    expect(screen.getByRole('status').textContent).toBe('')
  })

  test('marks the words where copying is forbidden, and says so', async () => {
    const user = userEvent.setup()
    render(card)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: copy }))
    expect(screen.getByRole('status').textContent).toBe(blocked)
    expect(getSelection()?.toString()).toContain('Take off the block.')
  })
})

const page = (inside: string) => {
  const main = document.createElement('main')
  main.innerHTML = inside
  return main
}
const GUIDE = `<h1>Codes do not come</h1><p class="lead">Call <b>611</b>.</p>
  <section><ol class="steps">
    <li><label class="tick"><input type="checkbox"><span></span></label><div class="body"><h3>Look</h3>
      <p>Open it. <svg><text>x</text></svg></p>
      <fieldset class="tabs"><legend>Phone</legend><input type="radio"><input type="radio" checked>
        <div class="tablist"><label>iPhone</label></div>
        <div class="panel" data-for="iPhone"><p>Not this.</p></div>
        <div class="panel" data-for="Android"><ol><li>Tap <b>Spam</b>.</li></ol></div></fieldset></div></li>
    <li><div class="body"><h3>Call</h3><div class="call"><div class="call-head"><p>Read this aloud</p></div><blockquote><p>Take it off.</p></blockquote>
      <div class="reply"><p><b>They say: “No.”</b></p><div class="reply-you">You say: <p>Look again.</p></div></div>
      <div class="copy noprint"><button>Copy</button></div></div></div></li>
  </ol></section>
  <div class="out stop"><div><p class="out-title">Hang up</p><p>Nobody needs it.</p></div></div>
  <div class="screen-box"><div class="screen">Not a part</div></div>`

describe('reading a page out', () => {
  test('cuts a guide into its head, its steps and its warning, with the chosen tab only', () => {
    expect(readPieces(page(GUIDE))).toEqual([
      { title: 'Codes do not come', lines: [{ kind: 'text', text: 'Call 611.' }] },
      {
        title: 'Look',
        lines: [
          { kind: 'text', text: 'Open it.' },
          { kind: 'name', text: 'Android' },
          { kind: 'item', text: 'Tap Spam.' },
        ],
      },
      {
        title: 'Call',
        lines: [
          { kind: 'name', text: 'Read this aloud' },
          { kind: 'say', text: 'Take it off.' },
          { kind: 'text', text: 'They say: “No.”' },
          { kind: 'text', text: 'You say: Look again.' },
        ],
      },
      { title: 'Hang up', lines: [{ kind: 'text', text: 'Nobody needs it.' }] },
    ])
  })

  test('reads facts of a service, and nothing from a page without steps or facts', () => {
    const facts =
      '<h1>A</h1><dl class="facts"><div><dt>Length</dt><dd><span class="big">6 digits</span><sup>1</sup></dd></div></dl>'
    expect(readPieces(page(facts))[1]).toEqual({
      title: 'Length',
      lines: [{ kind: 'text', text: '6 digits' }],
    })
    expect(readPieces(page('<h1>A</h1><p>b</p>'))).toEqual([])
  })

  test('turns with buttons and arrows, and the address follows', async () => {
    document.body.append(page(GUIDE))
    render(<HelpTools words={{ read, share, failed }} />)
    await userEvent.click(screen.getByRole('button', { name: read }))
    const dialog = await screen.findByRole('dialog', { name: words.read.label })
    expect(location.hash).toBe('#read-1')
    await userEvent.click(screen.getByRole('button', { name: words.read.next }))
    expect(location.hash).toBe('#read-2')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(location.hash).toBe('#read-4')
    await userEvent.keyboard('{ArrowLeft}')
    expect(within(dialog).getByRole('heading', { name: 'Call' })).toBeTruthy()
    act(() => dialog.dispatchEvent(new Event('close')))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.documentElement.className).toBe('')
    // Going back takes a moment, and the next test starts with an address of its own.
    await waitFor(() => expect(location.hash).toBe(''))
  })

  test.each(['#read-99', '#read'])('the link %s opens it, at a part that is there', async (hash) => {
    document.body.append(page(GUIDE))
    history.replaceState(null, '', `/en/guides/a/${hash}`)
    render(<HelpTools words={{ read, share, failed }} />)
    const dialog = await screen.findByRole('dialog')
    const title = hash === '#read' ? 'Codes do not come' : 'Hang up'
    expect(within(dialog).getByRole('heading', { name: title })).toBeTruthy()
  })

  test('says so when it does not load', async () => {
    load.mockRejectedValue(new Error('offline'))
    render(<HelpTools words={{ read, share, failed }} />)
    await userEvent.click(screen.getByRole('button', { name: share }))
    expect((await screen.findByText(failed)).closest('[role=status]')).toBeTruthy()
  })
})

describe('sharing', () => {
  test('shows address, code and a warning that the answers are in it', async () => {
    history.replaceState(null, '', '/en/check/no-text/?v=1&a=x.y#part')
    render(<HelpTools words={{ share, failed }} />)
    expect(screen.queryByRole('button', { name: read })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: share }))
    await screen.findByRole('dialog', { name: words.share.title })
    expect(screen.getByText(`${location.origin}/en/check/no-text/?v=1&a=x.y`)).toBeTruthy()
    expect(screen.getByText(words.share.answers)).toBeTruthy()
    expect(screen.getByRole('img', { name: words.share.code }).querySelector('path')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: words.share.copy }))
    expect(screen.getByText(copied)).toBeTruthy()
  })

  test('a code holds the address with a light edge; what is too long for one is refused', () => {
    const { size, path } = qrDrawing('https://example.org/')
    const dark = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...dark.flat())).toBe(4)
    expect(Math.max(...dark.flat())).toBe(size - 5)
    expect(() => qrDrawing('x'.repeat(4000))).toThrow()
  })
})

describe('“did that do it?”', () => {
  const { note, noteSent, ...rest } = messages.worked
  const box = (endpoint?: string) => (
    <Worked
      href="/en/check/no-text/?v=1"
      search="/en/search/"
      words={{ ...rest, note: endpoint ? noteSent : note }}
      reviewed="2026-11-22"
      {...(endpoint && { endpoint })}
    />
  )
  const kept = () => feedback.get().map(({ solved, reason, state }) => ({ solved, reason, state }))

  test('"no" leads to the next fix at once, and asks why; the answer stays on the device', async () => {
    render(box())
    await userEvent.click(screen.getByRole('link', { name: messages.worked.no }))
    const next = screen.getByRole('link', { name: messages.worked.next })
    expect(next.getAttribute('href')).toMatch(/^\/en\/check\/no-text\/?\?v=1$/)
    expect(document.activeElement).toBe(next)
    expect(kept()).toEqual([{ solved: false, reason: undefined, state: 'kept' }])
    await userEvent.click(await screen.findByRole('radio', { name: words.why.reasons['out-of-date'] }))
    expect(kept()).toEqual([{ solved: false, reason: 'out-of-date', state: 'kept' }])
    expect(screen.getByText(words.why.kept, { exact: false })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(REASONS.length)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(send).not.toHaveBeenCalled()
  })

  test('without the reasons there is still the way to the next fix', async () => {
    load.mockRejectedValue(new Error('offline'))
    render(box())
    await userEvent.click(screen.getByRole('link', { name: messages.worked.no }))
    expect(screen.getByRole('link', { name: messages.worked.next })).toBeTruthy()
    expect(kept()).toHaveLength(1)
  })

  test('where the owner asked for answers it says so before, and sends the reason', async () => {
    render(box('https://a.example/f'))
    expect(screen.getByText(noteSent)).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: messages.worked.no }))
    expect(send).not.toHaveBeenCalled()
    await userEvent.click(await screen.findByRole('radio', { name: words.why.reasons['too-hard'] }))
    expect(kept()).toEqual([{ solved: false, reason: 'too-hard', state: 'waiting' }])
    await waitFor(() => expect(send).toHaveBeenCalledWith('https://a.example/f'))
    expect(screen.getByText(words.why.sent, { exact: false })).toBeTruthy()
  })

  test('what waits is sent on the next visit, and when a connection comes back', async () => {
    feedback.set([{ page: '/en/guides/b/', solved: true, day: '2026-11-24', state: 'waiting', tries: 1 }])
    render(box('https://a.example/f'))
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1))
    dispatchEvent(new Event('online'))
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
  })
})

describe('what this device keeps', () => {
  const list = <KeptHere words={words.kept} reasons={words.why.reasons} />

  test('has a name for every key, and says when there is nothing', () => {
    expect(Object.keys(words.kept.names).sort()).toEqual([...STORE_KEYS].sort())
    render(list)
    expect(screen.getByText(words.kept.nothing)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('names what is there, and forgets all of it', async () => {
    localStorage.setItem('steps-done', '{}')
    feedback.set([
      { page: '/en/guides/b/', solved: false, reason: 'other', day: '2026-11-24', state: 'sent', tries: 0 },
    ])
    render(list)
    expect(screen.getByText(words.kept.names['steps-done'])).toBeTruthy()
    expect(screen.getByText(/2026-11-24, \/en\/guides\/b\/: no \(Something else\) · sent/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: words.kept.forgetAnswers }))
    expect(localStorage.getItem('feedback')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.kept.forgetAll }))
    expect(localStorage.length).toBe(0)
    expect(screen.getByRole('status').textContent).toBe(words.kept.forgotten)
  })

  test('says so where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    render(list)
    expect(screen.getByText(words.kept.memory)).toBeTruthy()
  })
})
