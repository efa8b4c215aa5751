// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Sign } from '@/components/diagnosis/data'
import { emptySession, withTicks } from '@/components/diagnosis/session'
import { parseLink } from '@/lib/diagnosis/link'
import { buildReport } from '@/lib/diagnosis/report'
import { data, model } from './fixture'
import { link, open, query, title } from './render'

const LINES: Record<string, [means: string, tick: string]> = {
  digits: ['differ', 'The page names another number'],
  friends: ['missing', 'Texts from friends do not come'],
  page: ['too-many', 'The page says “too many tries”'],
}

const withLines = {
  model: {
    ...model,
    questions: model.questions.map((question) => ({
      ...question,
      ...(LINES[question.id] && { tickedMeans: LINES[question.id]?.[0], reportRate: 0.6 }),
    })),
  },
  words: {
    ...data.words,
    questions: Object.fromEntries(
      Object.entries(data.words.questions).map(([id, words]) => [id, { ...words, tick: LINES[id]?.[1] }]),
    ),
  },
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const goOn = () => screen.getByRole('button', { name: 'Go on' })

async function start() {
  const view = open('', withLines)
  await view.user.click(link('None of this'))
  await view.user.click(link('T-Mobile'))
  return view
}

describe('the opening checklist', () => {
  it('comes after safety, with one box for each line', async () => {
    await start()
    expect(title()).toBe('Tick what is true')
    expect(screen.getAllByRole('checkbox').map((input) => input.closest('label')?.textContent)).toEqual(
      Object.values(LINES).map(([, tick]) => tick),
    )
    expect(screen.getByRole('group', { name: 'Tick what is true' })).toBeTruthy()
  })

  it('puts ticks into the link, warns, and never asks them again', async () => {
    const { user } = await start()
    await user.click(box('Texts from friends do not come'))
    await user.click(box('The page says “too many tries”'))
    await user.click(goOn())
    expect(query()).toBe('?v=1&c=t-mobile&k=friends,page')
    expect(screen.getByRole('region', { name: 'Wait before you ask again' })).toBeTruthy()
    for (let n = 0; n < 6 && screen.queryByRole('link', { name: 'I don’t know' }); n++) {
      expect(title()).not.toMatch(/friends|page say/)
      await user.click(link('I don’t know'))
    }
  })

  it.each(['Go on', 'None of these'])('goes on with nothing after “%s”', async (name) => {
    const { user } = await start()
    await user.click(screen.getByText(name))
    expect(query()).toBe('?v=1&c=t-mobile')
    expect(screen.getByText('Question 1, at most 4')).toBeTruthy()
  })

  it('works by keyboard alone', async () => {
    const { user } = await start()
    await user.tab()
    await user.keyboard(' ')
    expect(box('The page names another number').checked).toBe(true)
    await user.keyboard('{Enter}')
    expect(query()).toBe('?v=1&c=t-mobile&k=digits')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('is there again after “back”', async () => {
    const { user } = await start()
    await user.click(box('Texts from friends do not come'))
    await user.click(goOn())
    await act(async () => {
      history.back()
      await new Promise((done) => window.addEventListener('popstate', done, { once: true }))
    })
    expect(title()).toBe('Tick what is true')
    expect(query()).toBe('?v=1&c=t-mobile')
  })
})

describe('what was ticked', () => {
  const TICKED = '?v=1&k=digits,friends'

  it('is a reason, and can be changed', async () => {
    const { user } = open(`${TICKED}&t=look-hidden.unsure`, withLines)
    const because = screen.getByRole('region', { name: 'Because you said' })
    expect(because.textContent).toContain('You tickedThe page names another number')
    await user.click(within(because).getByRole('link', { name: 'Change: Last digits' }))
    expect(box('The page names another number').checked).toBe(true)
    await user.click(box('The page names another number'))
    await user.click(goOn())
    expect(query()).toBe('?v=1&k=friends&t=look-hidden.unsure')
  })

  it('stands among the answers and in the report', () => {
    const { container } = open(`${TICKED}&t=look-hidden.unsure`, withLines)
    expect(screen.getByRole('region', { name: 'Your answers so far' }).textContent).toContain(
      'You tickedTexts from friends do not come',
    )
    expect(container.querySelector('pre')?.textContent).toContain(
      'I TICKED\nThe page names another number\nTexts from friends do not come\n',
    )
  })

  it('gives way to an answer', () => {
    open('?v=1&a=digits.match&k=digits,friends&t=look-hidden.unsure', withLines)
    expect(screen.queryByText('The page names another number')).toBeNull()
  })

  it('is named when there is no such line', () => {
    open('?v=1&k=others,nonsense', withLines)
    expect(screen.getByText(/had parts that we do not know: nonsense, others\./)).toBeTruthy()
  })

  it('puts no words of a stranger into the report', () => {
    const { session } = parseLink('?k=123456,digits', withLines.model, data.known)
    const input = { data: { ...data, ...withLines }, contextLines: [], day: 'today' }
    expect(buildReport({ ...input, session })).not.toContain('123456')
    expect(buildReport({ ...input, session: withTicks(emptySession, ['call-5551234']) })).not.toContain('555')
  })
})

describe('general signs of fraud', () => {
  const sign: Sign = {
    id: 'told-them',
    label: 'I told somebody a code',
    title: 'Shut them out now',
    page: '/en/check/unexpected-code/',
    question: 'told-them',
    answer: 'yes',
    version: 2,
  }

  it('lead from the first screen to the checklist that stops for them', () => {
    open('?p=apple', { signs: [sign] })
    expect(link('I told somebody a code').getAttribute('href')).toMatch(
      /^\/en\/check\/unexpected-code\/?\?v=2&p=apple&a=told-them\.yes$/,
    )
  })

  it('make a first screen where the model has no rule of its own', () => {
    open('', { signs: [sign], model: { ...model, gates: [] } })
    expect(title()).toBe('Is any of this true?')
  })

  it('are no screen where there is nothing to say', () => {
    open('', { model: { ...model, gates: [] } })
    expect(title()).toBe('Who is your phone company?')
  })
})
