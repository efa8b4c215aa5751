import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request, Route } from '@playwright/test'
import { expect, openReady, test as strict } from './page'
import { type SiteCopy, serveCopy } from './site-copy'

/** Each test has the site to itself, on a host of its own that it may change. */
const test = strict.extend<{ site: SiteCopy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  site: async ({}, use, { testId }) => {
    const site = await serveCopy(`site-${testId}`)
    await use(site)
    site.close()
  },
  baseURL: async ({ site }, use) => use(site.origin),
})
test.describe.configure({ mode: 'default', timeout: 180_000 })
test.use({ serviceWorkers: 'allow' })
test.skip(({ viewport }) => (viewport?.width ?? 0) > 400, 'the worker knows no widths')

const RESULT =
  '/en/check/no-text/?v=1&c=t-mobile&a=digits-match.match,friends-texts.yes,other-codes.only-finance-missing,sent-where.text,worked-before.no'
const GUIDE = '/en/guides/authenticator-clock/'

/** One visit of the start page, until everything that works offline is on the device. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto('/en/')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 120_000,
  })
}

const mark = (page: Page) => page.evaluate(() => Object.assign(window, { stayed: true }))
const stayed = (page: Page) => page.evaluate(() => 'stayed' in window)

test('after one visit of the start page, the three jobs without internet', async ({ page, context }) => {
  await visitOnce(page)
  await page.goto(GUIDE)
  const guide = await page.locator('h1').textContent()
  await page.goto('/en/')
  await context.setOffline(true)

  await test.step('browse to a guide that was read', async () => {
    await expect(page.getByText(/^No internet\. This is the copy from/)).toBeVisible()
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await page.locator('details.menu summary').click()
    await page.locator('details.menu').getByRole('link', { name: 'Guides' }).click()
    await page.locator(`main a[href="${GUIDE}"]`).first().click()
    await expect(page.locator('h1')).toHaveText(guide ?? '')
    await page.reload()
    await expect(page.locator('h1')).toHaveText(guide ?? '')
    await expect(page.locator('header.top')).toHaveCSS('border-bottom-style', 'solid')
  })

  await test.step('search a message, in the box and by a shared address', async () => {
    await page.goto('/en/')
    await page.getByRole('combobox').first().click()
    await page.keyboard.type('verification codes cant be sent to this phone number')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.goto('/en/search/?q=authenticator%20code%20invalid&utm_source=x')
    await expect(page.locator('main mark').first()).toBeVisible()
  })

  await test.step('walk a checklist to its result, without a load and with one', async () => {
    await page.goto('/en/')
    await mark(page)
    await page.locator('main a[href="/en/check/no-text/"]').first().click()
    await page
      .getByRole('link', { name: 'None of this' })
      .or(page.getByRole('button', { name: 'None of this' }))
      .click()
    const result = page.getByRole('heading', { name: 'Do this first' })
    for (let screen = 0; screen < 12 && !(await result.isVisible()); screen++) {
      const before = await page.locator('h1').textContent()
      await page.locator('.answers a').first().click()
      await expect
        .poll(async () => (await result.isVisible()) || (await page.locator('h1').textContent()) !== before)
        .toBe(true)
    }
    await expect(result).toBeVisible()
    expect(await stayed(page), 'no page was loaded').toBe(true)
    const title = await page.locator('h1').textContent()
    await page.reload()
    await expect(page.locator('h1')).toHaveText(title ?? '')
    await expect(result).toBeVisible()
  })

  await test.step('an address that is not on the device', async () => {
    for (const path of [
      '/en/guides/ask-carrier-to-unblock-codes/',
      '/en/no/such/page',
      '/xx/guides/a/?q=1',
    ]) {
      await page.goto(path)
      await expect(page.locator('h1'), path).toHaveText('This page is not on your device')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      expect(new URL(page.url()).pathname, 'the address stays, for when the internet is back').toBe(
        path.split('?')[0],
      )
    }
    await page.getByRole('combobox').first().click()
    await page.keyboard.type('t-mobile bank codes')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator('main a[href="/en/check/no-email/"]').click()
    await expect(page).toHaveURL(/\/en\/check\/no-email\//)
    await expect(page.getByRole('link', { name: 'None of this' })).toBeVisible()
  })

  await test.step('a head is answered, the clock is not', async () => {
    expect(await page.evaluate(async () => (await fetch('/en/', { method: 'HEAD' })).status)).toBe(200)
    const clock = () =>
      fetch('/clock.txt?0.1', { cache: 'no-store' }).then(
        () => 'answered',
        () => 'failed',
      )
    expect(await page.evaluate(clock)).toBe('failed')
  })

  await context.setOffline(false)
  await expect(page.getByText('The internet is back.')).toBeVisible()
})

test('everything can be kept, in two goes, read offline, and removed', async ({ page, context }) => {
  await visitOnce(page)
  await page.goto('/en/offline/')
  const kept = () => page.getByRole('progressbar').evaluate((bar) => (bar as HTMLProgressElement).value)
  await page.getByRole('button', { name: /^Keep everything, [\d.]+ MB$/ }).click()
  await expect.poll(kept, { timeout: 60_000 }).toBeGreaterThan(30)
  await page.getByRole('button', { name: 'Stop' }).click()
  const goOn = page.getByRole('button', { name: /^Go on, [\d.]+ MB to go$/ })
  await expect(goOn).toBeVisible()
  await page.reload()
  await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThan(30)
  await goOn.click()
  await expect(page.getByText(/^All \d+ pages are kept on this device\.$/)).toBeVisible({ timeout: 150_000 })

  await context.setOffline(true)
  await page.goto('/en/guides/')
  await page.locator('main a[href="/en/guides/ask-carrier-to-unblock-codes/"]').first().click()
  await expect(page).toHaveURL(/ask-carrier-to-unblock-codes/)
  await expect(page.locator('.steps > li').first()).toBeVisible()
  await expect(page.locator('header.top')).toHaveCSS('border-bottom-style', 'solid')
  await expect(page.getByText(/All pages still work\./)).toBeVisible()

  await page.goto('/en/offline/')
  await page.getByRole('button', { name: 'Remove the kept pages' }).click()
  await expect(page.getByText(/^The kept pages are gone\./)).toBeVisible()
  await page.goto('/en/guides/ask-carrier-to-unblock-codes/')
  await expect(page.locator('h1')).toHaveText('This page is not on your device')
})

test('a newer build is offered, and waits to be taken', async ({ page, site }) => {
  await visitOnce(page)
  await openReady(page, RESULT)
  await expect(page.locator('.worked')).toBeVisible()
  const title = await page.locator('h1').textContent()
  const worker = join(site.root, 'sw.js')
  const newer = `${readFileSync(worker, 'utf8')}\n// newer`
  for (const ending of ['', '.br', '.gz']) rmSync(worker + ending, { force: true })
  writeFileSync(worker, newer)

  await page.reload()
  await expect(page.getByText('A new version of this site is ready.')).toBeVisible({ timeout: 60_000 })
  const waiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting))
  expect(await waiting(), 'nothing happens without a tap').toBe(true)
  await mark(page)
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect.poll(() => stayed(page).catch(() => true)).toBe(false)
  await expect(page.locator('h1')).toHaveText(title ?? '')
  expect(new URL(page.url()).search).toContain('friends-texts.yes')
  await expect.poll(waiting).toBe(false)
})

test('a wait that is over is told, when asked', async ({ page, context }) => {
  await context.grantPermissions(['notifications'])
  await visitOnce(page)
  await page.goto(RESULT)
  await page.evaluate(() => {
    const now = Date.now()
    const wait = { problem: 'no-text', fix: 'ask-carrier', from: now, until: now + 8000 }
    localStorage.setItem('checklist-timer', JSON.stringify(wait))
  })
  await page.reload()
  await page.getByRole('button', { name: 'Tell me when it is over' }).click()
  await expect(page.getByText(/^We will tell you when it is over/)).toBeVisible()
  const told = () =>
    page.evaluate(async () =>
      (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, data }) => ({
        title,
        data,
      })),
    )
  await expect.poll(told, { timeout: 30_000 }).toEqual([{ title: 'The wait is over.', data: RESULT }])
})

test.describe('a tab of an earlier build', () => {
  test.use({
    serviceWorkers: 'block',
    // Code that is gone is what this is about, so the browser may complain of it.
    strict: async ({ browserName: _ }, use) => use(undefined),
  })

  test('whose code is gone from the host keeps the answer and loads the next page', async ({
    page,
    site,
  }) => {
    const chunks = join(site.root, '_next/static/chunks')
    const away = join(site.root, 'gone')
    await openReady(page, RESULT)
    await mark(page)
    renameSync(chunks, away)
    // The newer build's pages name files that are there.
    const arrive = async (route: Route) => {
      if (route.request().isNavigationRequest() && existsSync(away)) renameSync(away, chunks)
      await route.continue()
    }
    await page.route('**/en/guides/*/', arrive)
    await page.getByRole('link', { name: 'Full guide' }).first().click()
    await expect(page).toHaveURL(/\/en\/guides\//)
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    expect(await stayed(page), 'the page was loaded, not pieced together').toBe(false)
    await page.goBack()
    await expect(page).toHaveURL(/friends-texts/)

    await openReady(page, '/en/guides/t-mobile-short-codes/')
    renameSync(chunks, away)
    await page.route('**/en/search/', arrive)
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await expect(page).toHaveURL(/\/en\/search\//)
    await expect(page.locator('main [name=q]')).toBeVisible()
  })
})

test.describe('a first visit', () => {
  test.use({ serviceWorkers: 'block' })

  test('loads nothing ahead: no page asks for another page’s files', async ({ page }) => {
    for (const path of ['/en/', '/en/guides/', '/en/errors/', GUIDE]) {
      const asked: string[] = []
      const note = (request: Request) => void asked.push(new URL(request.url()).pathname)
      page.on('request', note)
      await openReady(page, path)
      await page.mouse.wheel(0, 4000)
      await page.locator('main a[href^="/en/"]').first().hover()
      await page.waitForLoadState('networkidle')
      page.off('request', note)
      expect(
        asked.filter((name) => /\.txt$|\/search\/|\/sw\.js/.test(name)),
        path,
      ).toEqual([])
      expect(asked.length, path).toBeLessThanOrEqual(14)
    }
  })
})
