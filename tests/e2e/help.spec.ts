import { expect, openReady, PAGE_KINDS, test } from './page'

const GUIDE = PAGE_KINDS.guide

test('a guide keeps ticks and tabs over a reload, and starts over', async ({ page }) => {
  await openReady(page, GUIDE)
  const first = page.getByRole('checkbox', { name: 'Step 1 done' })
  await expect(page.getByRole('button', { name: 'Start over' })).toBeHidden()
  await first.focus()
  await page.keyboard.press('Space')
  const android = page.getByRole('radio', { name: 'Android' }).first()
  await page.getByText('Android', { exact: true }).first().click()
  await page.reload({ waitUntil: 'networkidle' })
  await expect(first).toBeChecked()
  await expect(android).toBeChecked()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(first).not.toBeChecked()
})

test('without a script a guide ticks, switches tabs, and shows no button that does nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(baseURL + GUIDE)
  await page.getByRole('checkbox', { name: 'Step 1 done' }).check({ force: true })
  await page.getByText('Android', { exact: true }).first().click()
  await expect(page.locator('.panel:visible')).toHaveAttribute('data-for', 'Android')
  for (const name of ['Share or print', 'Read this to somebody', 'Copy the words'])
    await expect(page.getByRole('button', { name })).toBeHidden()
  await context.close()
})

test('the exact words of a card are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReady(page, GUIDE)
  await page.getByRole('button', { name: 'Copy the words' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const words = await page.evaluate(() => navigator.clipboard.readText())
  expect(words).toMatch(/^I get texts from people, but no codes from my bank\..*take them off\.$/)
})

for (const kind of ['guide', 'error', 'provider'] as const)
  test(`${kind}: shared by code, read out by keyboard, left by Escape and by Back`, async ({ page }) => {
    await openReady(page, PAGE_KINDS[kind])
    await page.getByRole('button', { name: 'Share or print' }).click()
    await expect(page.getByRole('img', { name: 'QR code of this address' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Share or print' })).toBeFocused()

    const read = page.getByRole('button', { name: 'Read this to somebody' })
    await read.click()
    const view = page.getByRole('dialog', { name: 'Read this to somebody' })
    await expect(view).toContainText((await page.locator('h1').textContent())?.trim().slice(0, 20) ?? '')
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/#read-2$/)
    await page.keyboard.press('Escape')
    await expect(view).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`${PAGE_KINDS[kind]}$`))
    await read.click()
    await expect(view).toBeVisible()
    await page.goBack()
    await expect(view).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`${PAGE_KINDS[kind]}$`))
  })

test('read out from a link, and printed as one text', async ({ page }) => {
  await openReady(page, `${GUIDE}#read-3`)
  const view = page.getByRole('dialog', { name: 'Read this to somebody' })
  await expect(view.getByText('3 of')).toBeVisible({ timeout: 20_000 })
  await page.emulateMedia({ media: 'print' })
  for (const section of await view.locator('section').all()) await expect(section).toBeVisible()
  await expect(page.locator('article h1')).toBeHidden()
})

test('contents stand beside a long guide on wide screens only, and follow the reader', async ({ page }, {
  project,
}) => {
  await openReady(page, '/en/guides/phone-cannot-take-texts/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  if (project.name === 'phone') return expect(contents).toHaveCount(0)
  const current = () => contents.locator('[aria-current]').allTextContents()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(contents.locator('[aria-current]')).toHaveCount(1)
  const end = await current()
  await page.locator('#storage').evaluate((heading) => heading.scrollIntoView({ block: 'center' }))
  await expect.poll(current).not.toEqual(end)
})

test('“no” is kept, seen on the page about privacy, and forgotten', async ({ page }) => {
  await openReady(page, GUIDE)
  await page.getByRole('link', { name: 'No', exact: true }).click()
  await page.getByText('Too hard to follow').click()
  await page.getByRole('link', { name: 'See what this device keeps' }).click()
  await expect(page.getByText(`${GUIDE}: no (Too hard to follow)`)).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save my answers as a file' }).click()
  expect((await saved).suggestedFilename()).toBe('feedback.json')
  await page.evaluate(async () => (await caches.open('pages-read-1')).put('/en/', new Response('read')))
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect(page.getByText('Forgotten.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect.poll(() => page.evaluate(() => caches.has('pages-read-1'))).toBe(false)
})
