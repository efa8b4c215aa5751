// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deviceStore, forgetAll, STORE_KEYS } from '@/lib/device-store'

const words = (raw: unknown) =>
  Array.isArray(raw) && raw.every((word) => typeof word === 'string') ? (raw as string[]) : null
const EMPTY: string[] = []
const open = () => deviceStore('search-recent', words, EMPTY)

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
})

test('keeps a value, tells who listens, and forgets it', () => {
  const store = open()
  const changed = vi.fn()
  const stop = store.subscribe(changed)
  store.set(['a'])
  expect(store.get()).toEqual(['a'])
  expect(store.get()).toBe(store.get())
  expect(open().get()).toEqual(['a'])
  expect(store.kept()).toBe(true)
  store.set(null)
  expect(store.get()).toBe(EMPTY)
  expect(changed).toHaveBeenCalledTimes(2)
  stop()
  store.set(['b'])
  expect(changed).toHaveBeenCalledTimes(2)
})

test.each(['no JSON', '{"a":1}', '[1]', 'null', ''])('what is not ours is passed over: %j', (text) => {
  localStorage.setItem('search-recent', text)
  expect(open().get()).toBe(EMPTY)
})

test('a full or blocked storage loses nothing while the page is open', () => {
  const store = open()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  store.set(['a'])
  expect(store.get()).toEqual(['a'])
  expect(store.kept()).toBe(false)
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(store.get()).toEqual(['a'])
  expect(open().get()).toBe(EMPTY)
})

test('everything of ours can be forgotten at once, and nothing else', () => {
  for (const key of STORE_KEYS) localStorage.setItem(key, '["x"]')
  localStorage.setItem('of-another-site-part', 'x')
  const store = open()
  expect(store.get()).toEqual(['x'])
  forgetAll()
  expect(store.get()).toBe(EMPTY)
  expect(localStorage.length).toBe(1)
})
