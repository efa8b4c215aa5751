import type { Page } from '@playwright/test'
import { expect, openReady, test } from './page'

const answers = (page: Page) => page.locator('.answers a')

/** Answers each question with its first answer until the fixes are shown. */
async function walkToResult(page: Page, choose: (page: Page) => Promise<void>) {
  const result = page.getByRole('heading', { name: 'Do this first' })
  for (let screen = 0; screen < 12 && !(await result.isVisible()); screen++) {
    const before = await page.locator('h1').textContent()
    await choose(page)
    await expect
      .poll(async () => (await result.isVisible()) || (await page.locator('h1').textContent()) !== before)
      .toBe(true)
  }
  await expect(result).toBeVisible()
}

for (const problem of [
  'no-text',
  'no-email',
  'no-prompt',
  'code-refused',
  'lost-access',
  'asked-again',
  'unexpected-code',
]) {
  test(`${problem}, by mouse: from the first screen to a fix and its guide`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name === 'wide', 'the keyboard walks there')
    await openReady(page, `/en/check/${problem}/`)
    await page
      .getByRole('link', { name: 'None of this' })
      .or(page.getByRole('button', { name: 'None of this' }))
      .click()
    await walkToResult(page, (open) => answers(open).first().click())
    await expect(page).toHaveURL(/[?&]a=/)
    await page.getByRole('link', { name: 'Full guide' }).click()
    await expect(page).toHaveURL(/\/en\/guides\//)
    await expect(page.locator('h1')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Do this first' })).toBeVisible()
  })

  test(`${problem}, by keyboard alone`, async ({ page }, { project }) => {
    test.skip(project.name === 'phone', 'the mouse walks there')
    await openReady(page, `/en/check/${problem}/`)
    const none = page
      .getByRole('link', { name: 'None of this' })
      .or(page.getByRole('button', { name: 'None of this' }))
    await none.focus()
    await page.keyboard.press('Enter')
    await expect(none).toHaveCount(0)
    await walkToResult(page, async (open) => {
      await answers(open).first().focus()
      await open.keyboard.press('Enter')
    })
  })
}

const RESULT =
  '/en/check/no-text/?v=1&c=t-mobile&a=digits-match.match,friends-texts.yes,other-codes.only-finance-missing,sent-where.text,worked-before.no'

test('a shared link opens the same result for somebody else', { tag: '@once' }, async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(RESULT)
  await expect(page.locator('h1')).toContainText('T-Mobile')
  await expect(page.locator('pre.report')).toBeVisible()
  const words = await page.locator('main').innerText()
  const other = await browser.newPage({ viewport: page.viewportSize() })
  await other.goto(baseURL + RESULT)
  await expect(other.locator('pre.report')).toBeVisible()
  expect(await other.locator('main').innerText()).toBe(words)
  await other.close()
})

test('change an answer, then go back with the browser', async ({ page }) => {
  await page.goto(RESULT)
  await expect(page.getByRole('heading', { name: 'Because you said' })).toBeVisible()
  await page
    .getByRole('link', { name: /^Change.*texts from people/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/texts|friends|people/i)
  await answers(page).filter({ hasText: 'No,' }).first().click()
  await expect(page).toHaveURL(/friends-texts\.no/)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/friends-texts\.yes/)
  await expect(page.locator('h1')).toContainText('T-Mobile')
})

test('“No” brings the next fix and stays in the link', { tag: '@once' }, async ({ page }) => {
  await page.goto(RESULT)
  const first = await page.locator('h1').textContent()
  await page.locator('.worked').getByRole('link', { name: 'No', exact: true }).click()
  await expect(page).toHaveURL(/[?&]t=[a-z-]+\.no/)
  await expect(page.locator('h1')).not.toHaveText(first ?? '')
})

test('“I don’t know” to everything still ends in fixes', { tag: '@once' }, async ({ page }) => {
  await openReady(page, '/en/check/code-refused/')
  await page
    .getByRole('link', { name: 'None of this' })
    .or(page.getByRole('button', { name: 'None of this' }))
    .click()
  await walkToResult(page, (open) => open.getByRole('link', { name: 'I don’t know' }).click())
})

test('“Show me the fixes now” is on the first question', { tag: '@once' }, async ({ page }) => {
  await page.goto('/en/check/no-text/?v=1&a=sent-where.text')
  await page.getByRole('link', { name: 'Show me the fixes now' }).click()
  await expect(page.getByRole('heading', { name: 'Do this first' })).toBeVisible()
})

test('a sign of fraud stops the flow, and there is a way back', { tag: '@once' }, async ({ page }) => {
  await openReady(page, '/en/check/code-refused/')
  await page
    .locator('main')
    .getByRole('link', { name: /address/i })
    .first()
    .click()
  await expect(page.locator('.gate')).toBeVisible()
  await expect(page.locator('.gate').getByRole('heading')).toBeVisible()
  await page.locator('.gate a:not(.btn)').last().click()
  await expect(page.locator('.gate')).toHaveCount(0)
})

test('the report can be copied and holds no number', { tag: '@once' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(RESULT)
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain('I ANSWERED')
  expect(report.replace(/.*\b20\d\d$/m, '')).not.toMatch(/\d{4}/)
})

test.describe('links that are not right', { tag: '@once' }, () => {
  const BROKEN = {
    'unknown ids': '/en/check/no-text/?v=1&p=nobody&a=moon.full,friends-texts.maybe&t=pray.no',
    mangled: '/en/check/no-text/?v=1&a=%E0%A4%A,,..,friends-texts&amp;k=',
    'far too long': `/en/check/no-text/?v=1&a=${'friends-texts.yes,'.repeat(400)}`,
    'with markup': '/en/check/no-text/?v=1&a=<img src=x onerror=alert(1)>.yes',
  }
  const NAMED: Record<string, string[]> = {
    'unknown ids': ['nobody', 'moon.full', 'friends-texts.maybe', 'pray.no'],
  }
  for (const [name, path] of Object.entries(BROKEN))
    test(`${name}: the page works and says what it left out`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('h1')).toBeVisible()
      await expect(
        page
          .locator('main')
          .getByText(/we left|left (it|them) out|do not know/i)
          .first(),
      ).toBeVisible()
      for (const id of NAMED[name] ?? []) await expect(page.locator('main')).toContainText(id)
      await expect(page.locator('main img')).toHaveCount(0)
    })
})

test('blocked storage does not matter', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto(RESULT)
  await expect(page.locator('h1')).toContainText('T-Mobile')
  await page.goto('/')
  await expect(page).toHaveURL(/\/en\/$/)
})

test('without JavaScript the whole ordered list is there', { tag: '@once' }, async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${baseURL}/en/check/no-text/`)
  await expect(page.locator('h1')).toHaveCount(1)
  expect(await page.locator('main ol > li').count()).toBeGreaterThan(20)
  await expect(page.locator('main a[href*="/en/guides/"]').first()).toBeVisible()
  await page.close()
})
