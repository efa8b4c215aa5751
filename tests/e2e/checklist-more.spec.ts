import type { Page } from '@playwright/test'
import { expect, openReady, test } from './page'

const WAIT = '/en/check/no-text/?v=1&a=page-error.too-many,requests.five-or-more'
const START = /^Start the timer: \d+ min$/

async function openFixes(page: Page, path: string) {
  await page.goto(path)
  const fixes = page.getByRole('link', { name: 'Show me the fixes now' })
  const result = page.getByRole('heading', { name: 'Do this first' })
  await expect(fixes.or(result).first()).toBeVisible()
  if (await fixes.isVisible()) await fixes.click()
  await expect(result).toBeVisible()
}

/** From the first screen to the opening checklist; a tap about the carrier may lie between. */
async function toTicks(page: Page, problem: string) {
  await openReady(page, `/en/check/${problem}/`)
  await page.getByRole('link', { name: 'None of this' }).click()
  const carrier = page.getByRole('link', { name: 'Another one, or I don’t know' })
  const heading = page.getByRole('heading', { level: 1, name: 'Tick what is true' })
  await expect(carrier.or(heading).first()).toBeVisible()
  if (await carrier.isVisible()) await carrier.click()
  await expect(heading).toBeFocused()
}

for (const problem of ['no-text', 'lost-access'])
  test(`${problem}: ticks go into the link and count as reasons`, { tag: '@once' }, async ({ page }) => {
    await toTicks(page, problem)
    const boxes = page.getByRole('checkbox')
    expect(await boxes.count()).toBeGreaterThanOrEqual(5)
    expect(await boxes.count()).toBeLessThanOrEqual(8)
    for (const box of await boxes.all()) await expect(box).toHaveAccessibleName(/\S/)
    await boxes.first().check()
    const line = await boxes.first().locator('..').textContent()
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page).toHaveURL(/[?&]k=[a-z-]+$/)
    await openFixes(page, page.url())
    await expect(page.locator('pre.report')).toContainText(`I TICKED\n${line}`)
  })

test('the opening checklist by keyboard alone, then back', { tag: '@once' }, async ({ page }) => {
  await toTicks(page, 'no-text')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]k=digits-match/)
  await expect(page.locator('h1')).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Tick what is true' })).toBeVisible()
  await expect(page).not.toHaveURL(/k=/)
})

for (const problem of ['no-text', 'code-refused', 'no-email', 'no-prompt', 'lost-access', 'asked-again'])
  test(`${problem}: every general sign of fraud stops`, { tag: '@once' }, async ({ page }) => {
    for (const sign of [/asks me for a code/, /I told somebody a code/, /lost calls and mobile data/]) {
      await openReady(page, `/en/check/${problem}/`)
      expect(await page.locator('.answers a').count()).toBeLessThanOrEqual(6)
      await page.getByRole('link', { name: sign }).click()
      await expect(page.locator('.gate')).toBeVisible()
      await expect(page).toHaveURL(/[?&]a=(someone-asked\.yes|told-them\.yes|service-lost\.suddenly)$/)
    }
  })

test('the timer survives a reload and stands above the questions of every checklist', {
  tag: '@once',
}, async ({ page }) => {
  await openFixes(page, WAIT)
  const before = page.url()
  await page.getByRole('button', { name: START }).click()
  const timer = page.getByRole('timer')
  await expect(timer).toHaveAccessibleName(/minutes?( \d+ seconds?)?$/)
  await expect(page.getByText(/^Do not ask again before (\w+ )?\d+:\d\d/)).toBeVisible()
  expect(page.url()).toBe(before)
  await page.reload()
  await expect(timer).toHaveCount(1)
  await page.goto('/en/check/code-refused/?v=1&a=worked-before.yes')
  await expect(timer).toBeVisible()
  await expect(page.locator('.answers a').first()).toBeVisible()
  await page.getByRole('button', { name: 'Stop the timer' }).click()
  await expect(timer).toHaveCount(0)
  await page.reload()
  await expect(page.locator('h1')).toBeVisible()
  await expect(timer).toHaveCount(0)
})

test('a timer whose time is over says so', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    const until = Date.now() - 60_000
    localStorage.setItem(
      'checklist-timer',
      JSON.stringify({ problem: 'no-text', fix: 'stop-asking', from: until - 600_000, until }),
    )
  })
  await openFixes(page, WAIT)
  await expect(page.getByText('The wait is over.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Put the timer away' }).click()
  await expect(page.getByRole('button', { name: START })).toBeVisible()
})

test('the timer runs without storage, and says that it ends with the page', { tag: '@once' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openFixes(page, WAIT)
  await page.getByRole('button', { name: START }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await expect(page.getByText(/ends when you close this page/)).toBeVisible()
})

test('a strip of four stations fills its line', async ({ page }) => {
  await page.goto('/en/check/no-email/?v=1&ch=email&a=requests.one')
  const stations = page.getByRole('list', { name: /The way of your code/ }).getByRole('listitem')
  await expect(stations).toHaveCount(4)
  const boxes = await Promise.all((await stations.all()).map((station) => station.boundingBox()))
  const strip = await page.locator('ol.legs').boundingBox()
  const widths = boxes.map((box) => box?.width ?? 0)
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2)
  if (page.viewportSize()?.width === 390)
    expect(Math.abs(widths.reduce((a, b) => a + b) - (strip?.width ?? 0))).toBeLessThan(2)
})
