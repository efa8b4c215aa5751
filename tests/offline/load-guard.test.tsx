// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LoadGuard } from '@/components/offline/load-guard'

const assign = vi.fn()
const reload = vi.fn()
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('location', { ...location, assign, reload })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

function Broken({ error }: { error: Error }): never {
  throw error
}
const gone = Object.assign(new Error('Failed to load chunk /_next/static/chunks/a.js'), {
  name: 'ChunkLoadError',
})
const guard = (error: Error, to?: string) =>
  render(
    <LoadGuard base="/help" locale="en" to={to}>
      <Broken error={error} />
    </LoadGuard>,
  )
function loadedBy(type: string) {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never])
  vi.spyOn(performance, 'now').mockReturnValue(100)
}

it('code that is gone: the address is loaded anew', () => {
  loadedBy('navigate')
  guard(gone)
  expect(reload).toHaveBeenCalledOnce()
})

it('a part with a page of its own leads there', () => {
  guard(gone, '/en/search/')
  expect(assign).toHaveBeenCalledWith('/help/en/search/')
  expect(reload).not.toHaveBeenCalled()
})

it('a reload that did not help is not repeated: the page says what is safe', async () => {
  loadedBy('reload')
  vi.stubGlobal('fetch', async () => Response.json({ failed: 'Your answers are safe', again: 'Try again' }))
  guard(gone)
  expect(await screen.findByText('Your answers are safe')).toBeTruthy()
  expect(reload).not.toHaveBeenCalled()
  screen.getByRole('button', { name: 'Try again' }).click()
  expect(reload).toHaveBeenCalledOnce()
})

it('any other fault goes on to whoever looks after it', () => {
  expect(() => guard(new Error('a fault of ours'))).toThrow('a fault of ours')
  expect(reload).not.toHaveBeenCalled()
})
