import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './page'

const PROBLEMS = readdirSync('content/diagnosis')
const PATH = '/en/check/no-text/map/'
/** Kilobytes of one page, packed. */
const HEAVIEST = 60

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

/** Everything that axe finds on a page as it stands. */
async function faults(page: Page, without: string[] = []) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(without)
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
}

for (const theme of ['light', 'dark'] as const)
  test(`a map, ${theme}: no accessibility violation, no sideways scroll`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/en/check/unexpected-code/map/', { waitUntil: 'networkidle' })
    await unfold(page)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })

// Folds stay closed: what is in them is colored as on the map above, and axe measures every word.
for (const problem of PROBLEMS.filter((one) => one !== 'unexpected-code'))
  test(`map of ${problem}: no accessibility violation in either theme`, { tag: '@once' }, async ({
    page,
  }) => {
    test.slow()
    await page.goto(`/en/check/${problem}/map/`, { waitUntil: 'networkidle' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faults(page), colorScheme).toEqual([])
    }
  })

// Colors are those of the smaller map above; measuring thousands of words takes axe more than a minute.
test('the largest map: no accessibility violation in its structure', async ({ page }, { project }) => {
  test.skip(project.name === 'wide', 'the narrow screen is the one where everything scrolls')
  test.slow()
  await page.goto(PATH, { waitUntil: 'networkidle' })
  await unfold(page)
  expect(await faults(page, ['color-contrast'])).toEqual([])
})

for (const problem of PROBLEMS)
  test(`map of ${problem}: its words stay inside their boxes`, async ({ page }, { project }) => {
    test.skip(project.name === 'wide', 'the drawing is the same at every width')
    await page.goto(`/en/check/${problem}/map/`)
    await page.evaluate(() => document.fonts.ready)
    const outside = await page.$$eval('.map-picture g', (groups) =>
      groups.flatMap((group) => {
        const edge = (group.querySelector('rect') as SVGRectElement).getBBox()
        return [...group.querySelectorAll('text')]
          .filter((text) => {
            const { x, y, width, height } = text.getBBox()
            return x + width > edge.x + edge.width - 4 || y < edge.y || y + height > edge.y + edge.height
          })
          .map(({ textContent }) => textContent)
      }),
    )
    expect(outside).toEqual([])
  })

test('fits a screen 320 pixels wide', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(PATH)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('the picture scrolls in its own box with the keyboard', { tag: '@once' }, async ({ page }) => {
  await page.goto(PATH)
  const box = page.getByRole('region', { name: /^Picture of the first questions/ })
  await box.focus()
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowDown')
  await expect.poll(() => box.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
  await expect(box.getByRole('img')).toHaveAccessibleName(/The list after the picture says the same/)
})

test('the checklist leads here and back, without a script too', { tag: '@once' }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/en/check/no-text/`)
  await page.getByRole('link', { name: 'How this checklist decides' }).click()
  await expect(page).toHaveURL(`${baseURL}${PATH}`)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await page.getByRole('navigation', { name: 'You are here' }).getByRole('link').last().click()
  await expect(page).toHaveURL(`${baseURL}/en/check/no-text/`)
  await context.close()
})

test('a result leads here', { tag: '@once' }, async ({ page }) => {
  await page.goto(
    '/en/check/no-text/?v=1&c=t-mobile&a=digits-match.match,friends-texts.yes,other-codes.only-finance-missing,sent-where.text,worked-before.no',
  )
  await expect(page.getByRole('link', { name: 'How this checklist decides' })).toBeVisible()
})

test('every map stays light', { tag: '@once' }, () => {
  for (const problem of PROBLEMS) {
    const html = readFileSync(`out/en/check/${problem}/map/index.html`)
    expect(gzipSync(html, { level: 9 }).length / 1000, problem).toBeLessThan(HEAVIEST)
  }
})
