// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import strings from '@/content/en/checklist.json'
import { model } from './fixture'
import { link, open, query, title } from './render'

const back = async () => {
  await act(async () => {
    history.back()
    await new Promise((done) => window.addEventListener('popstate', done, { once: true }))
  })
}

describe('the way into the questions', () => {
  it('begins with safety, then the carrier, then one question', async () => {
    const { user } = open()
    expect(title()).toBe('Is any of this true?')
    await user.click(link('None of this'))
    expect(title()).toBe('Who is your phone company?')
    await user.click(link('T-Mobile'))
    expect(query()).toBe('?v=1&c=t-mobile')
    expect(screen.getByText('Question 1, at most 4')).toBeTruthy()
  })

  it('goes past both for a link that has answers', () => {
    open('?v=1&a=digits.match')
    expect(screen.getByText('Question 2, at most 4')).toBeTruthy()
  })

  it('never shows more than one main heading', async () => {
    const { user } = open()
    for (const name of ['None of this', 'T-Mobile', 'I don’t know', 'Show me the fixes now']) {
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
      await user.click(link(name))
    }
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  it('does not take the focus on arrival, but moves it to each new heading', async () => {
    const { user } = open('?a=digits.match')
    expect(document.activeElement).toBe(document.body)
    const before = title()
    await user.click(link('I don’t know'))
    expect(title()).not.toBe(before)
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    expect(document.title).toBe(`${title()} · Where’s My Code?`)
  })
})

describe('answering', () => {
  it('puts each answer into the address and counts on', async () => {
    const { user } = open('?a=digits.match')
    const asked = title()
    await user.click(screen.getAllByRole('link').filter((a) => a.className === 'ans')[0] as HTMLElement)
    expect(query()).toMatch(/^\?v=1&a=digits\.match,\w+\.\w+|^\?v=1&a=\w+\.\w+,/)
    expect(title()).not.toBe(asked)
  })

  it('has real addresses on its answers', () => {
    open('?a=digits.match,friends.come')
    const answers = screen.getAllByRole('link').filter((a) => a.className.startsWith('ans'))
    for (const answer of answers) expect(answer.getAttribute('href')).toMatch(/^\?v=1&a=digits\.match,/)
    expect(answers.at(-1)?.className).toBe('ans dk')
    expect(answers.at(-1)?.textContent).toBe('I don’t know')
  })

  it('takes “I don’t know” as an answer that costs no place', async () => {
    const { user } = open('?a=digits.match')
    await user.click(link('I don’t know'))
    expect(query()).toContain('dont-know')
    expect(screen.getByText('Question 3, at most 5')).toBeTruthy()
  })

  it('goes back with the browser and with its own link', async () => {
    const { user } = open('?a=digits.match')
    const first = title()
    await user.click(link('I don’t know'))
    await back()
    expect(title()).toBe(first)
    expect(query()).toBe('?a=digits.match')
    await user.click(link('I don’t know'))
    await user.click(link('Back'))
    await waitFor(() => expect(title()).toBe(first))
  })

  it('offers no “Back” where nothing of the checklist lies behind', () => {
    open('?a=digits.match')
    expect(screen.queryByRole('link', { name: 'Back' })).toBeNull()
  })

  it('changes one answer and keeps the others', async () => {
    const { user } = open('?a=digits.match,friends.come')
    await user.click(link('Change: Last digits'))
    expect(title()).toBe('Do the last digits match?')
    expect(link(/They match/).getAttribute('aria-current')).toBe('true')
    await user.click(link('They differ'))
    expect(query()).toBe('?v=1&a=digits.differ,friends.come')
  })

  it('starts again with nothing', async () => {
    const { user } = open('?p=apple&a=digits.match')
    await user.click(link('Start again'))
    expect(query()).toBe('?v=1')
    expect(title()).toBe('Is any of this true?')
  })

  it('leaves a service out again', async () => {
    const { user } = open('?p=apple&a=digits.match')
    expect(screen.getByText('Apple')).toBeTruthy()
    await user.click(link('Leave out: The service'))
    expect(query()).toBe('?v=1&a=digits.match')
  })

  it('leaves taps with a key to the browser', async () => {
    const { user } = open('?a=digits.match')
    await user.keyboard('{Control>}')
    await user.click(link('I don’t know'))
    await user.keyboard('{/Control}')
    expect(query()).toBe('?a=digits.match')
  })

  it('works by keyboard alone', async () => {
    const { user } = open()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Somebody wants the code')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(title()).toBe('Who is your phone company?')
  })
})

describe('a link from before a question was renamed', () => {
  const renamed = {
    'last-digits': 'digits',
    'friends.arrive': 'friends.come',
    'old-fix': 'check-number',
    weather: null,
  }
  const over = { model: { ...model, renamed } }

  it('opens what it meant, and names what is gone', () => {
    open('?a=last-digits.match,friends.arrive,weather.rain&t=old-fix.no', over)
    expect(screen.getAllByText('They match').length).toBeGreaterThan(0)
    expect(screen.getAllByText('They come').length).toBeGreaterThan(0)
    expect(screen.getByText(/weather\.rain/)).toBeTruthy()
    expect(screen.queryByText(/last-digits|arrive|old-fix/)).toBeNull()
  })

  it('is written in the new words after the next tap', async () => {
    const { user } = open('?a=last-digits.match,friends.arrive', over)
    await user.click(link('I don’t know'))
    expect(query()).toMatch(/digits\.match/)
    expect(query()).toMatch(/friends\.come/)
    expect(query()).not.toMatch(/last-digits|arrive/)
  })
})

describe('why we ask', () => {
  it('gives the author’s reason, what the answers point to, and how to find out', async () => {
    const { user } = open('?a=friends.come,others.none')
    expect(title()).toBe('Do the last digits match?')
    expect(screen.getByText('A wrong number is common.')).toBeTruthy()
    expect(screen.queryByText(/points to/)).toBeNull()
    await user.click(screen.getByText(strings.question.why))
    expect(screen.getByText('“They differ” points to: A wrong number.')).toBeTruthy()
    expect(screen.getByText('Look at the page.')).toBeTruthy()
  })
})

describe('names for people who hear the page', () => {
  it.each([
    '',
    '?a=digits.match',
    '?a=asked-for-it.yes',
    '?a=digits.match,friends.come,others.none,page.too-many&t=ask-carrier.no',
  ])('everything that can be tapped has one, on %s', (search) => {
    open(search)
    for (const role of ['link', 'button', 'region', 'heading']) {
      expect(screen.queryAllByRole(role, { name: /\S/ })).toEqual(screen.queryAllByRole(role))
    }
  })
})

describe('the phone', () => {
  const userAgent = (value: string) => vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(value)
  afterEach(() => vi.restoreAllMocks())
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)'
  const usesPhone = {
    ...model,
    questions: model.questions.map((entry) => ({
      ...entry,
      when: entry.id === 'page' ? { platform: ['iphone'] } : undefined,
    })),
  }

  it('is guessed on a fresh visit, said to be a guess, and can be changed', async () => {
    userAgent(iphone)
    const { user } = open('', { model: usesPhone })
    await user.click(link('None of this'))
    await user.click(link('T-Mobile'))
    expect(query()).toBe('?v=1&c=t-mobile&d=iphone')
    expect(screen.getByText('iPhone (guessed)')).toBeTruthy()
    await user.click(link('Change: Your phone'))
    await user.click(link('Another one, or I don’t know'))
    expect(query()).toBe('?v=1&c=t-mobile')
    expect(screen.getByText('Not said')).toBeTruthy()
  })

  it('is not guessed for a link that somebody sent', () => {
    userAgent(iphone)
    open('?a=digits.match', { model: usesPhone })
    expect(screen.queryByText(/guessed/)).toBeNull()
  })

  it('is not asked about where it does not matter', () => {
    userAgent(iphone)
    open('?a=digits.match')
    expect(screen.queryByText('Your phone')).toBeNull()
  })
})

describe('links with mistakes', () => {
  it('names the parts that were left out', () => {
    open('?v=1&p=nowhere&a=digits.match,nonsense.yes')
    expect(screen.getByText(/had parts that we do not know: nowhere, nonsense\.yes\./)).toBeTruthy()
  })

  it('says nothing where there is nothing to say', () => {
    open('?v=1&a=digits.match')
    expect(screen.queryByText(/had parts/)).toBeNull()
  })
})

describe('the journey', () => {
  it('is a list of named stations, and its changes are announced politely', async () => {
    const { user, container } = open('?a=digits.match')
    expect(screen.getByRole('list', { name: /The way of your code/ }).children).toHaveLength(5)
    const live = container.querySelector('[aria-live=polite]')
    const before = live?.textContent
    await user.click(link('I don’t know'))
    expect(live?.isConnected).toBe(true)
    expect(before).toContain('Clear now: Details')
  })
})
