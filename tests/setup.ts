import { afterEach } from 'vitest'

// An owner's own folder must not change what the tests see; those about it name one.
process.env.SITE_DIR = 'tests/no-owner'

/** What one test draws must not be seen by the next. */
afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})
