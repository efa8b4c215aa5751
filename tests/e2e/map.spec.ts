import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from './page'

const PROBLEMS = readdirSync('content/diagnosis')
const PATH = '/en/check/no-text/map/'
/** Kilobytes of one page, packed. */
const HEAVIEST = 60

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
