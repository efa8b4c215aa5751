// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PageNotices } from '@/components/content/page-notices'
import { Sources } from '@/components/content/sources'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { isCurrent } from '@/lib/notice-days'
import { noticeRows } from '@/lib/notice-rows'
import { isOverdue } from '@/lib/review'
import { sourceBox } from '@/lib/source-box'
import { smallContent } from './copy'

const notice = (title: string, more: string) =>
  `kind: outage\nsource: { title: Status page, url: 'https://example.org/status', kind: provider }\nwords: { en: { title: ${title}, text: It is known. } }\n${more}\n`

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(2026, 10, 22, 12))
})
afterEach(() => {
  vi.useRealTimers()
})

function rows(providers: string[]) {
  const copy = smallContent()
  copy.write(
    'notices/now.yaml',
    notice('Down today', 'start: 2026-11-22\nend: 2026-11-22\nproviders: [sample]'),
  )
  copy.write('notices/over.yaml', notice('Was down', 'start: 2026-11-01\nend: 2026-11-21'))
  copy.write('notices/soon.yaml', notice('Ends soon', 'start: 2026-11-23'))
  copy.write('notices/all.yaml', notice('For everybody', 'start: 2026-11-20'))
  const { notices } = loadContent('en')
  return noticeRows(notices, providers, 'en', loadMessages('en').notices)
}

test('shows what is true today, for this service and for everybody', () => {
  render(<PageNotices notices={rows(['sample'])} words={loadMessages('en').notices} />)
  expect(screen.getAllByRole('region').map((box) => box.getAttribute('aria-label'))).toEqual([
    'Down today',
    'For everybody',
  ])
  expect(screen.getAllByRole('link', { name: 'Status page' })[0]?.getAttribute('href')).toBe(
    'https://example.org/status',
  )
})

test('readers of another service see only what is for everybody', () => {
  expect(rows(['other']).map(({ title }) => title)).toEqual(['Ends soon', 'For everybody', 'Was down'])
})

test('without a script each notice says its days', () => {
  const html = renderToString(<PageNotices notices={rows(['sample'])} words={loadMessages('en').notices} />)
  expect(html).toMatch(/^<noscript>/)
  expect(html).toContain('November 22, 2026 to November 22, 2026')
  expect(html).toContain('Since November 23, 2026')
})

test('a day lasts until midnight where the reader is', () => {
  const day = { start: '2026-11-22', end: '2026-11-22' }
  expect(isCurrent(day, new Date(2026, 10, 21, 23, 59))).toBe(false)
  expect(isCurrent(day, new Date(2026, 10, 22, 0, 0))).toBe(true)
  expect(isCurrent(day, new Date(2026, 10, 22, 23, 59))).toBe(true)
  expect(isCurrent(day, new Date(2026, 10, 23, 0, 0))).toBe(false)
})

test('a page whose review is more than a year old says so, by the reader’s clock', () => {
  const words = loadMessages('en').sources
  const box = sourceBox({ reviewed: '2025-11-21', sources: [], unconfirmed: [] }, 'en', words)
  const { rerender } = render(<Sources box={box} />)
  expect(screen.getByText(words.overdue)).toBeTruthy()
  rerender(<Sources box={{ ...box, day: '2025-11-23' }} />)
  expect(screen.queryByText(words.overdue)).toBeNull()
  expect(isOverdue('2024-02-29', new Date('2025-03-02'))).toBe(true)
})
