import { afterEach } from 'vitest'

/** What one test draws must not be seen by the next. */
afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})
