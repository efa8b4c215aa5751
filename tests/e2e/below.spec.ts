import type { Page } from '@playwright/test'
import { expect, openReady, PAGE_KINDS, test } from './page'

const UPRIGHT = { width: 390, height: 844 }
const ACROSS = { width: 844, height: 390 }

/** Scrolls to the end, so that every part has been laid out once. */
const readToTheEnd = (page: Page) =>
  page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await drawn()
    }
  })

/** Names of the parts that are wider than the screen, whether or not it scrolls there. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main section, main li, main aside, footer')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((element) => `${element.tagName} ${element.className}`),
  )

test.describe('what lies below the first screen', { tag: '@once' }, () => {
  for (const kind of ['home', 'guide', 'error', 'provider'] as const)
    test(`${kind}: takes the width of a phone that is turned while one reads`, async ({ page }) => {
      await page.setViewportSize(ACROSS)
      await openReady(page, PAGE_KINDS[kind])
      await readToTheEnd(page)
      await page.setViewportSize(UPRIGHT)
      await expect.poll(() => tooWide(page)).toEqual([])
      await readToTheEnd(page)
      await expect.poll(() => tooWide(page)).toEqual([])
    })

  test('is where a link to it leads', async ({ page }) => {
    await page.setViewportSize(UPRIGHT)
    await openReady(page, `${PAGE_KINDS.guide}#family-allowances`)
    const top = () =>
      page.locator('#family-allowances').evaluate((found) => found.getBoundingClientRect().top)
    await expect.poll(top).toBeGreaterThanOrEqual(0)
    expect(await top()).toBeLessThan(100)
  })

  test('is on paper', async ({ page }) => {
    await openReady(page, PAGE_KINDS.guide)
    await page.emulateMedia({ media: 'print' })
    const left = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(
          (element) => getComputedStyle(element).contentVisibility !== 'visible',
        ).length,
    )
    expect(left).toBe(0)
  })
})
