import { expect, test } from '../e2e/page'

test('a credit union’s copy below /help: home, its own guide, a checklist; nothing is missing', async ({
  page,
  baseURL,
}) => {
  const failed: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (response.status() >= 400 || !pathname.startsWith('/help/'))
      failed.push(`${response.status()} ${pathname}`)
  })
  /** Every link of the page into this host stays below the folder. */
  const linksStay = async () => {
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        (links as HTMLAnchorElement[])
          .filter(({ origin }) => origin === location.origin)
          .map(({ pathname }) => pathname),
      )
    expect(hrefs.length).toBeGreaterThan(0)
    expect(hrefs.filter((path) => !path.startsWith('/help/'))).toEqual([])
  }

  await page.goto('/help/en/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('link', { name: 'Harbor Light code help' })).toBeVisible()
  expect(
    await page.locator('.mark').evaluate((img) => (img as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0)
  const accent = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--accent'),
  )
  expect(accent.trim()).toBe('#08472f')
  await expect(page.getByText('Our codes now come from 555-0142')).toBeVisible()
  await expect(page.getByText('This help is from Harbor Light Credit Union')).toBeVisible()
  const services = page.getByRole('region', { name: 'By service or carrier' })
  await expect(services.getByRole('link').first()).toContainText('Harbor Light')
  await linksStay()

  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('harbor light new number')
  await page.getByRole('option', { name: /A new mobile number at Harbor Light/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new mobile number at Harbor Light')
  await page.waitForLoadState('networkidle')
  await linksStay()

  await page.goto('/help/en/providers/harbor-light/', { waitUntil: 'networkidle' })
  await linksStay()
  await page.getByRole('link', { name: 'answer a few questions' }).click()
  await expect(page).toHaveURL(/\/help\/en\/check\/no-text\/\?v=1&p=harbor-light/)
  await page.waitForLoadState('networkidle')
  await linksStay()

  await page.goto('/help/', { waitUntil: 'networkidle' })
  await expect(page).toHaveURL(`${baseURL}/help/en/`)
  expect(failed).toEqual([])
})

test('what the credit union left out is not there', async ({ request }) => {
  for (const path of ['providers/coinbase/', 'providers/coinbase/no-text/', 'guides/coinbase-locked-out/'])
    expect((await request.get(`/help/en/${path}`)).status(), path).toBe(404)
  expect(await (await request.get('/help/en/providers/')).text()).not.toContain('Coinbase')
  expect(await (await request.get('/help/sitemap.xml')).text()).not.toContain('coinbase')
})

test.describe('with its worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a copy below /help works without internet after one visit', async ({ page, context }) => {
    test.setTimeout(180_000)
    await page.goto('/help/en/')
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 120_000,
    })
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(new URL(scope).pathname).toBe('/help/')
    await context.setOffline(true)
    await page.goto('/help/en/check/no-text/')
    await expect(page.getByRole('link', { name: 'None of this' })).toBeVisible()
    await page.goto('/help/en/')
    await page.getByRole('combobox').first().fill('code not received')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.goto('/help/en/guides/never-opened/')
    await expect(page.locator('h1')).toHaveText('This page is not on your device')
  })
})
