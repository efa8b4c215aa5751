import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect as base, openReady, test } from './page'

const LIMIT = 60

// A busy machine needs a while to prepare the search.
const expect = base.configure({ timeout: 25_000 })

/** Kilobytes (gzip -9) that come over the network while something is done; what the page had before is not loaded again. */
async function transferred(page: Page, had: ReadonlySet<string>, act: () => Promise<void>): Promise<number> {
  const sizes: Promise<number>[] = []
  page.context().on('response', (response) => {
    if (had.has(response.url().split('#')[0] ?? '')) return
    sizes.push(
      response.body().then(
        (body) => gzipSync(body, { level: 9 }).length / 1000,
        () => 0,
      ),
    )
  })
  await act()
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

test('nothing is loaded before the box is focused; then little, in a worker', async ({ page }) => {
  const had = new Set<string>()
  page.on('response', (response) => had.add(response.url()))
  await openReady(page, '/en/')
  expect(page.workers()).toHaveLength(0)
  const kB = await transferred(page, new Set(had), async () => {
    await page.getByRole('combobox').fill('code not received')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  })
  expect(page.workers()).toHaveLength(1)
  console.log(`search loads ${kB.toFixed(1)} kB of at most ${LIMIT}`)
  expect(kB).toBeGreaterThan(20)
  expect(kB).toBeLessThanOrEqual(LIMIT)
})

test('the same search runs in the page where workers are blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new Error('blocked')
        }
      },
    })
  })
  await page.goto('/en/search/?q=code%20not%20received')
  await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible()
  await expect(page.locator('main a[href*="/en/check/no-text/"]').first()).toBeVisible()
})

test('an unknown address offers the search', async ({ page }) => {
  await page.goto('/en/no-such-page/')
  await page.getByRole('combobox').fill('lost phone')
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(/\/en\/(guides|check)\//)
})

test('markup stays text, and the policy sees nothing', async ({ page }) => {
  await page.goto(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> zzqq')}`)
  await expect(page.locator('main').getByText('<img src=x onerror=alert(1)>').last()).toBeVisible()
  expect(await page.locator('main img').count()).toBe(0)
})

test('what was searched and read stands on the search page until it is forgotten', async ({ page }) => {
  await page.goto('/en/guides/t-mobile-short-codes/')
  // A page counts as read once its script runs, which on a busy machine is later than its last request.
  await page.waitForFunction(() =>
    Object.values(localStorage).some((kept) => kept.includes('t-mobile-short-codes')),
  )
  await page.goto('/en/search/?q=short%20codes%20blocked')
  await expect(
    page.getByRole('heading', { name: 'Best answer' }).or(page.getByRole('heading', { name: 'Start here' })),
  ).toBeVisible()
  await page.goto('/en/search/')
  await expect(page.getByRole('link', { name: 'short codes blocked' })).toBeVisible()
  await expect(page.locator('main a[href*="t-mobile-short-codes"]')).toBeVisible()
  await page.getByRole('button', { name: 'Forget these' }).first().click()
  await expect(page.getByRole('link', { name: 'short codes blocked' })).toHaveCount(0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a tap on an option opens its page, in the header’s dialog too', async ({ page }) => {
    await openReady(page, '/en/guides/')
    await page.locator('header').getByRole('link', { name: 'Search' }).tap()
    await page.getByRole('combobox').fill('authentcator')
    const option = page.getByRole('option').first()
    await expect(option).toBeVisible()
    await expect(page.getByRole('combobox')).not.toHaveAttribute('aria-activedescendant', /./)
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await option.tap()
    await expect(page).toHaveURL(/\/en\/(guides|errors|check|providers)\/.+/)
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})
