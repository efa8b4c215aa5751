// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { JourneyPage } from '@/components/content/journey-page'
import { causesOfLeg, loadJourney } from '@/lib/content/journey'
import { LEGS } from '@/lib/content/legs'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { copyOfContent } from './copy'

const content = loadContent('en')

test('every cause stands on its leg, with a guide that treats it', () => {
  const all = LEGS.flatMap((leg) => causesOfLeg(content, leg))
  expect(all.map(({ cause }) => cause.id).sort()).toEqual(content.causes.map(({ id }) => id).sort())
  for (const { cause, guide } of all) expect(guide?.causes, cause.id).toContain(cause.id)
})

test('each station of a route leads to its part of the page', () => {
  render(<JourneyPage journey={loadJourney('en')} content={content} messages={loadMessages('en')} />)
  const route = screen.getByRole('navigation', { name: 'By text or call' })
  const links = within(route).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#details',
    '#service',
    '#carrier',
    '#phone',
    '#person',
  ])
  for (const link of links)
    expect(document.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('H2')
})

test('a leg without words is named', () => {
  const copy = copyOfContent((path) => !/^en\/(guides|errors|providers)\/./.test(path))
  copy.change('en/journey.yaml', '  mailbox:\n', '  mailbocks:\n')
  expect(() => loadJourney('en')).toThrow(/en\/journey\.yaml:\d+ legs/)
})
