import { expect, openReady, test } from './page'

const PLAN = '/en/prepare/?v=1&p=apple,capital-one,t-mobile&k=computer,iphone,landline'

test('number check: all forms, nothing leaves the page, and the data comes on this page only', async ({
  page,
  baseURL,
}) => {
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js'))
      sizes.push((await response.body().catch(() => Buffer.alloc(0))).length)
  })
  await openReady(page, '/en/tools/')
  const before = sizes.length
  expect(Math.max(...sizes)).toBeLessThan(240_000)
  await page.getByRole('link', { name: 'Is my number in the right form?' }).click()
  await page.getByLabel('Country of the number').selectOption('IT')
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.getByLabel('The number, as you dial it at home').fill('02 3661 8300')
  await page.getByRole('button', { name: 'Show the forms' }).click()
  await expect(page.getByText('+390236618300')).toBeVisible()
  await expect(page.getByText(/Keep the 0 in front/)).toBeVisible()
  await expect(page.getByText('Landline, by its digits')).toBeVisible()
  expect(sizes.length).toBeGreaterThan(before)
  expect(sent).toEqual([])
  expect(page.url()).toBe(`${baseURL}/en/tools/phone-number/`)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('3661')
})

test('clock check: measures the host, finds a wrong clock, and says so when nobody answers', async ({
  page,
}) => {
  await openReady(page, '/en/tools/clock/')
  await page.getByRole('button', { name: 'Compare my clock' }).click()
  await expect(page.getByText('Right, as far as we can measure')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Good enough for codes.')).toBeVisible()
  await page.evaluate(() => {
    const now = Date.now
    Date.now = () => now() + 95_000
  })
  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect(page.getByText(/1 minute 3\d seconds ahead/)).toBeVisible({ timeout: 30_000 })
  await page.route('**/clock.txt?*', (route) =>
    route.fulfill({ headers: { Date: new Date().toUTCString(), Age: '60' }, body: '' }),
  )
  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect(page.getByText('We got kept copies only')).toBeVisible({ timeout: 30_000 })
})

test('the wait of a guide survives a reload, follows to other guides, and leads back', async ({ page }) => {
  test.slow()
  await openReady(page, '/en/guides/email-code-missing/')
  const start = page.getByRole('button', { name: 'Start the timer: 10 min' })
  expect((await start.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await start.click()
  await expect(page.getByRole('timer')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your wait' })).toBeFocused()
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByRole('timer')).toBeVisible()
  await openReady(page, '/en/guides/authenticator-clock/')
  await expect(page.getByRole('timer')).toBeVisible()
  await page.getByRole('link', { name: 'Back to what you wait for' }).click()
  await expect(page).toHaveURL(/\/en\/guides\/email-code-missing\/$/)
  await page.evaluate(() => {
    const from = Date.now() - 700_000
    localStorage.setItem(
      'checklist-timer',
      JSON.stringify({ problem: 'guides', fix: 'email-code-missing', from, until: from + 600_000 }),
    )
  })
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByText(/^Try again now, once\./)).toBeVisible()
  await page.getByRole('button', { name: 'Put the timer away' }).click()
  await expect(start).toBeVisible()
})

test('a shared plan opens as it stands, ticks stay on the device, paper gets the sheet', async ({ page }) => {
  test.slow()
  await openReady(page, PLAN)
  await expect(page.getByRole('checkbox', { name: 'iPhone', exact: true })).toBeChecked({ timeout: 30_000 })
  const step = page.getByRole('checkbox', { name: 'Done: Add a recovery contact at Apple' })
  await step.check()
  await expect(page.getByText(/^1 of \d+ done/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'A security key' }).check()
  await expect(page).toHaveURL(/k=computer,iphone,landline,security-key$/)
  await openReady(page, '/en/')
  await page.getByRole('link', { name: 'Prepare for next time' }).click()
  await expect(step).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'A security key' })).toBeChecked()
  const sheet = page.getByRole('region', { name: 'Emergency sheet' })
  await expect(sheet.getByText('1-877-383-4802')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'iPhone', exact: true })).toBeHidden()
  expect(
    await page.locator('main input:not([type=checkbox]), main textarea, main [contenteditable]').count(),
  ).toBe(0)
})

test('blocked storage: the plan and the timer work until the page closes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openReady(page, '/en/prepare/')
  await page.getByRole('checkbox', { name: 'Done: Print backup codes' }).check()
  await expect(page.getByText(/Your browser does not let this page keep anything/)).toBeVisible()
  await openReady(page, '/en/guides/email-code-missing/')
  await page.getByRole('button', { name: 'Start the timer: 10 min' }).click()
  await expect(page.getByText(/The timer ends when you close this page/)).toBeVisible()
})

test('without JavaScript: the way by hand, every sender, the whole plan, and no dead button', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${baseURL}/en/tools/phone-number/`)
  await expect(page.getByText(/The check itself needs JavaScript/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'By hand' })).toBeVisible()
  await page.goto(`${baseURL}/en/tools/sender/`)
  await expect(page.getByText('32665').first()).toBeVisible()
  await page.goto(`${baseURL}/en/prepare/`)
  await expect(page.locator('h1')).toHaveCount(1)
  expect(await page.locator('.steps > li').count()).toBeGreaterThan(20)
  await expect(page.getByText('If you have a landline')).toBeVisible()
  await page.goto(`${baseURL}/en/guides/email-code-missing/`)
  expect(await page.locator('main button').count()).toBeGreaterThan(1)
  for (const button of await page.locator('main button').all()) await expect(button).toBeHidden()
  await page.close()
})
