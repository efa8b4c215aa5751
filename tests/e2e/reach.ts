import type { Page } from '@playwright/test'
import { expect, openReady } from './page'

/** Ways to a state of a page that no address has. Each begins on the page that its view names. */
type Way = (page: Page) => Promise<void>

// A busy machine needs a while to wake a page up.
const soon = { timeout: 25_000 }

const press =
  (name: string | RegExp): Way =>
  async (page) => {
    await page.getByRole('button', { name }).first().click()
  }

const none = (page: Page) => page.getByRole('link', { name: 'None of this' })

/** Past the signs of fraud of a checklist. */
export const pastSafety: Way = async (page) => {
  await none(page).click()
  await expect(none(page)).toHaveCount(0)
}

/** To the opening checklist, with its first box ticked. */
export const toTicks: Way = async (page) => {
  await pastSafety(page)
  const carrier = page.getByRole('link', { name: 'Another one, or I don’t know' })
  const heading = page.getByRole('heading', { level: 1, name: 'Tick what is true' })
  await expect(carrier.or(heading).first()).toBeVisible(soon)
  if (await carrier.isVisible()) await carrier.click()
  await page.getByRole('checkbox').first().check()
}

/** From a question to the fixes. */
export const toFixes: Way = async (page) => {
  const fixes = page.getByRole('link', { name: 'Show me the fixes now' })
  const result = page.getByRole('heading', { name: 'Do this first' })
  await expect(fixes.or(result).first()).toBeVisible(soon)
  if (await fixes.isVisible()) await fixes.click()
  await expect(result).toBeVisible()
}

/** One fix after another does not help, until none is left. */
export const toContact: Way = async (page) => {
  await toFixes(page)
  const no = page.locator('.worked').getByRole('link', { name: 'No', exact: true })
  const end = page.locator('#how-to-ask')
  for (let fix = 0; fix < 40; fix++) {
    // Between two screens neither is there.
    await expect(no.or(end).first()).toBeVisible(soon)
    if (await end.isVisible()) break
    const before = page.url()
    await no.click()
    await expect(page).not.toHaveURL(before)
  }
  await expect(page.locator('pre.report')).toBeVisible()
  await expect(end).toBeVisible()
}

/** The fix helped. */
export const toWorked: Way = async (page) => {
  await toFixes(page)
  await page.locator('.worked').getByRole('link', { name: 'Yes', exact: true }).click()
  await expect(page.locator('.worked')).toHaveCount(0)
}

/** A wait runs. */
export const startTimer: Way = async (page) => {
  if (page.url().includes('/check/')) await toFixes(page)
  await press(/^Start the timer/)(page)
  await expect(page.getByRole('timer')).toBeVisible(soon)
}

/** The panel with the link and the QR code. */
export const openShare: Way = async (page) => {
  await press('Share or print')(page)
  await expect(page.getByRole('img', { name: 'QR code of this address' })).toBeVisible(soon)
}

/** The large view, at its second part. */
export const openReading: Way = async (page) => {
  await press('Read this to somebody')(page)
  await expect(page.getByRole('dialog', { name: 'Read this to somebody' })).toBeVisible(soon)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#read-2$/)
}

/** The reasons that follow a "no", with one chosen. */
export const sayNo: Way = async (page) => {
  await page.getByRole('link', { name: 'No', exact: true }).click()
  await page.getByText('Too hard to follow').click(soon)
  await expect(page.getByRole('link', { name: 'See what this device keeps' })).toBeVisible()
}

/** A page about privacy that has something to show. */
export const keepSomething: Way = async (page) => {
  const back = page.url()
  await openReady(page, '/en/guides/authenticator-clock/')
  await sayNo(page)
  await openReady(page, back)
  await expect(page.getByRole('button', { name: 'Forget everything' })).toBeVisible(soon)
}

/** A tool with its answer. */
export const ask =
  (typed: string): Way =>
  async (page) => {
    await page.getByRole('textbox').last().fill(typed)
    await page.locator('.tool button[type=submit]').click()
    await expect(page.locator('main').locator('.now, .out, [aria-invalid]').first()).toBeVisible(soon)
  }

/** The clock, compared with the host's. */
export const compareClock: Way = async (page) => {
  await press('Compare my clock')(page)
  await expect(page.getByText('Right, as far as we can measure')).toBeVisible(soon)
}

/** The plan of a link, opened. */
export const seePlan: Way = async (page) => {
  await expect(page.getByRole('checkbox').first()).toBeVisible(soon)
  await page
    .getByRole('checkbox', { name: /^Done:/ })
    .first()
    .check()
}

/** The list below the search field. */
export const suggest: Way = async (page) => {
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('t-mobile bank codes')
  await expect(page.getByRole('option').first()).toBeVisible(soon)
}

/** Words in the field of the page of results, far more than an address holds. */
export const pasteLong: Way = async (page) => {
  await page.locator('main [name=q]').fill('code not received '.repeat(1111))
  await expect(page.locator('main a[href^="/en/"]').first()).toBeVisible(soon)
}

/** The results of a search by address. */
export const seeResults: Way = async (page) => {
  await expect(page.locator('main h2').first()).toBeVisible(soon)
  await expect(page.locator('main .loading')).toHaveCount(0, soon)
}

/** Everything that can be folded out. */
export const unfold: Way = (page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true
  })

/** Every step ticked, the last tab chosen. */
export const tickAll: Way = async (page) => {
  for (const box of await page.getByRole('checkbox').all()) await box.check({ force: true })
  const tab = page.locator('.tablist label').last()
  if (await tab.count()) await tab.click()
}

/** The menu of narrow screens. */
export const openMenu: Way = (page) => page.locator('.menu > summary').click()
