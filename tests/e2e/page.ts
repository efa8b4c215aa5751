import { test as base, expect, type Page } from '@playwright/test'

/** Begins a list of what goes wrong on a page: the policy blocks something, a script throws, a request leaves the site. */
export async function watch(page: Page, baseURL: string): Promise<string[]> {
  const faults: string[] = []
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:'))
      faults.push(`left the site: ${request.url()}`)
  })
  return faults
}

/** A page that fails its test when the policy blocks something, a script throws, or a request leaves the site. */
export const test = base.extend<{ strict: undefined }>({
  strict: [
    async ({ page, baseURL }, use) => {
      const faults = await watch(page, baseURL ?? '')
      await use(undefined)
      expect(faults, 'faults while the page was open').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Opens a page and waits until its script works, and nothing is being fetched any more. */
export async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  // The framework puts its router there once the page has its handlers.
  await page.waitForFunction(() => 'router' in ((window as { next?: object }).next ?? {}))
}

/** One page of each kind, for checks that must hold on all of them. */
export const PAGE_KINDS = {
  home: '/en/',
  search: '/en/search/?q=verification%20codes%20can%27t%20be%20sent',
  guides: '/en/guides/',
  guide: '/en/guides/t-mobile-short-codes/',
  providers: '/en/providers/',
  provider: '/en/providers/apple/',
  errors: '/en/errors/',
  error: '/en/errors/apple-codes-cannot-be-sent/',
  check: '/en/check/',
  checklist: '/en/check/no-text/',
  about: '/en/about/',
}

export const kinds = Object.keys(PAGE_KINDS) as (keyof typeof PAGE_KINDS)[]
