// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ReportLink } from '@/components/shell/report-link'
import { contactHref } from '@/lib/contact'

vi.mock('next/navigation', () => ({ usePathname: () => '/en/guides/a/' }))
afterEach(() => {
  vi.useRealTimers()
})

const facts = { page: 'https://a.example/en/x/', date: '2026-11-25' }

test.each([
  [
    'https://b.example/new?about={page}&day={date}',
    'https://b.example/new?about=https%3A%2F%2Fa.example%2Fen%2Fx%2F&day=2026-11-25',
  ],
  ['https://b.example/contact', 'https://b.example/contact'],
  [
    'mailto:a@b.example',
    'mailto:a@b.example?subject=Mistake%20on%20https%3A%2F%2Fa.example%2Fen%2Fx%2F%2C%202026-11-25',
  ],
  [
    'mailto:a@b.example?cc=c@b.example',
    'mailto:a@b.example?cc=c@b.example&subject=Mistake%20on%20https%3A%2F%2Fa.example%2Fen%2Fx%2F%2C%202026-11-25',
  ],
  ['mailto:a@b.example?body={page}', 'mailto:a@b.example?body=https%3A%2F%2Fa.example%2Fen%2Fx%2F'],
])('%s', (template, filled) => {
  expect(contactHref(template, facts, 'Mistake on {page}, {date}')).toBe(filled)
})

test('the link knows the page and the reader’s day, and leaves the query out', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(2026, 10, 25, 23, 30))
  history.replaceState(null, '', '/en/guides/a/?a=secret.answer#read-2')
  const link = (
    <ReportLink
      contact="https://b.example/?p={page}&d={date}"
      site="https://a.example/help"
      words={{ contact: 'Report', contactSubject: '' }}
    />
  )
  // Readers without a script get the public address, and no day.
  expect(renderToString(link)).toContain('p=https%3A%2F%2Fa.example%2Fhelp%2Fen%2Fguides%2Fa%2F&amp;d="')
  render(link)
  expect(screen.getByRole('link', { name: 'Report' }).getAttribute('href')).toBe(
    `https://b.example/?p=${encodeURIComponent(`${location.origin}/en/guides/a/`)}&d=2026-11-25`,
  )
})
