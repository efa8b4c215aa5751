import { expect, test } from './page'

const paper = () => getComputedStyle(document.body).backgroundColor
const DARK = 'rgb(11, 10, 8)'
const LIGHT = 'rgb(244, 238, 224)'

test('a theme is chosen at the foot of the page, by keyboard, and stays on every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en/about/')
  await page.getByRole('radio', { name: 'Like this device' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect.poll(() => page.evaluate(paper)).toBe(DARK)
  await page.goto('/en/guides/')
  expect(await page.evaluate(paper)).toBe(DARK)
  await page.getByRole('radio', { name: 'Like this device' }).check()
  await expect.poll(() => page.evaluate(paper)).toBe(LIGHT)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the chosen theme is there before the page’s own scripts: nothing flashes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => localStorage.setItem('theme', '"dark"'))
  await page.route('**/_next/static/**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.goto('/en/about/')
  expect(await page.evaluate(paper)).toBe(DARK)
})

test('what somebody else wrote there is passed over', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => localStorage.setItem('theme', 'dark" onload="x'))
  await page.goto('/en/about/')
  await expect(page.getByRole('radio', { name: 'Like this device' })).toBeChecked()
  expect(await page.evaluate(paper)).toBe(LIGHT)
})
