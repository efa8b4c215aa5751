// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepPage, keepQuery, misses, noteMiss, readPages, recentQueries } from '@/lib/search/device-lists'

beforeEach(() => localStorage.clear())

describe('lists on the device', () => {
  it('keeps the newest queries first, each once, without the beginnings of the same', () => {
    for (const query of ['lost', 'lost phone', 'clock', 'lost phone']) keepQuery(query)
    expect(recentQueries.get()).toEqual(['lost phone', 'clock'])
  })

  it('keeps a few pages', () => {
    for (let i = 0; i < 20; i++) keepPage({ url: `/en/guides/g${i}/`, title: `G ${i}` })
    expect(readPages.get()).toHaveLength(8)
    expect(readPages.get()[0]?.title).toBe('G 19')
  })

  it('notes a search without a result once', () => {
    noteMiss('zzqq', new Date('2026-11-25T10:00:00Z'))
    noteMiss('zzqq', new Date('2026-11-26T10:00:00Z'))
    expect(misses.get()).toEqual([{ query: 'zzqq', day: '2026-11-25' }])
  })

  it.each([
    ['a stranger’s link', [{ url: 'https://evil.example/', title: 'x' }]],
    ['another scheme', [{ url: 'javascript:alert(1)', title: 'x' }]],
    ['no list', { url: '/en/guides/a/' }],
    ['no title', [{ url: '/en/guides/a/' }]],
  ])('takes nothing that is not ours: %s', (_, raw) => {
    localStorage.setItem('pages-read', JSON.stringify(raw))
    expect(readPages.get()).toEqual([])
  })
})
