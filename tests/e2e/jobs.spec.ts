import { expect, openReady, test } from './page'

test.describe('search an error message', () => {
  test('by mouse: type the words, open the message, read what to do', async ({ page }) => {
    await page.goto('/en/')
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().click()
    await page.keyboard.type('verification codes cant be sent to this phone number')
    const option = page.getByRole('option').filter({ hasText: 'Please try again later' }).first()
    await option.click()
    await expect(page).toHaveURL(/\/errors\/apple-codes-cannot-be-sent\//)
    await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible()
  })

  test('by keyboard: slash, words, arrow, enter', async ({ page }) => {
    await openReady(page, '/en/guides/')
    // A slow machine may still be waking the page up when the first key comes.
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(page.getByRole('combobox')).toBeFocused({ timeout: 2000 })
    }).toPass()
    await page.keyboard.type('t-mobile bank codes')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/en\/(guides|providers|check|errors)\/.+/)
    await expect(page.locator('h1')).toBeVisible()
  })

  test('the form works before the page is ready, and without JavaScript', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${baseURL}/en/`)
    await page.locator('form[role=search] [name=q]').first().fill('code')
    await page.locator('form[role=search] button').first().click()
    await expect(page).toHaveURL(/\/en\/search\/\?q=code/)
    await expect(page.locator('main a[href*="/check/"]').first()).toBeVisible()
    await page.close()
  })

  test('a shared search shows its results as links inside main', async ({ page }) => {
    await page.goto('/en/search/?q=authenticator%20code%20invalid')
    await expect(
      page.locator('main a[href^="/en/guides/"], main a[href^="/en/errors/"]').first(),
    ).toBeVisible()
    await expect(page.locator('main mark').first()).toBeVisible()
  })

  test('nothing found leads on', async ({ page }) => {
    await page.goto('/en/search/?q=zzqx%20wvvk')
    await expect(page.locator('main').getByText('zzqx wvvk').last()).toBeVisible()
    await expect(page.locator('main a[href*="/check/"]').first()).toBeVisible()
  })

  test('a number of somebody does not get into the address', async ({ page }) => {
    await openReady(page, '/en/search/')
    await page.locator('main [name=q]').fill('code for anna@example.org +1 202 555 0143 not coming')
    await page.locator('main form button[type=submit], main form button').first().click()
    await expect(page).toHaveURL(/\?q=/)
    expect(decodeURIComponent(page.url())).not.toMatch(/anna|555|0143/)
  })

  test('20,000 characters do not stop the page', async ({ page }) => {
    await openReady(page, '/en/search/')
    await page.locator('main [name=q]').fill('code not received '.repeat(1111))
    await expect(page.locator('main a[href^="/en/"]').first()).toBeVisible()
  })
})

test.describe('browse guides', () => {
  test('by mouse: guides, one guide, its service', async ({ page }) => {
    await page.goto('/en/guides/')
    await page
      .locator('main')
      .getByRole('link', { name: /T-Mobile/ })
      .first()
      .click()
    await expect(page.locator('h1')).toContainText('T-Mobile')
    await page.getByRole('checkbox', { name: 'Step 1 done' }).check()
    await expect(page.getByRole('checkbox', { name: 'Step 1 done' })).toBeChecked()
    await page.locator('.kind').getByRole('link', { name: 'T-Mobile' }).click()
    await expect(page).toHaveURL(/\/providers\/t-mobile\//)
    await page.goBack()
    await expect(page).toHaveURL(/\/guides\/t-mobile-short-codes\//)
  })

  test('by keyboard: skip link, tabs of devices with arrow keys', async ({ page }) => {
    await openReady(page, '/en/guides/t-mobile-short-codes/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the answer' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
    const first = page.getByRole('radio').first()
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await expect(first).not.toBeChecked()
    await expect(page.locator('.panel:visible')).toHaveCount(1)
  })

  test('on paper every tab is open', async ({ page }) => {
    await page.goto('/en/guides/t-mobile-short-codes/')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.panel:visible').count()).toBe(await page.locator('.panel').count())
  })

  test('without JavaScript a guide can be read', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${baseURL}/en/guides/authenticator-clock/`)
    await expect(page.locator('.steps > li').first()).toBeVisible()
    await page.close()
  })
})

test('an address that is not here says so in the page’s language and leads on', async ({ page }) => {
  const response = await page.goto('/en/guides/not-here/')
  expect(response?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.locator('main a[href*="/check/no-text/"]').click()
  await expect(page.locator('h1')).toBeVisible()
})

test('the root leads to the reader’s language, with and without a script', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/en\/$/)
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(`${baseURL}/`)
  await expect(plain).toHaveURL(/\/en\/$/)
  await plain.close()
})
