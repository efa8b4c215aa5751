import type { Locator, Page } from '@playwright/test'
import { expect as base, openReady, test } from './page'

/** The three things that people come for, with nothing but keys, and what a screen reader is told on the way. */

// A busy machine needs a while to wake a page up.
const expect = base.configure({ timeout: 20_000 })

/** Presses Tab until something has the focus; fails when it is not reached, as it would be for somebody without a mouse. */
async function tabTo(page: Page, target: Locator, most = 200): Promise<void> {
  await expect(target).toBeVisible()
  const reached = () => target.evaluate((element) => element === document.activeElement)
  for (let stop = 0; stop < most && !(await reached()); stop++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

async function choose(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

const link = (page: Page, name: string | RegExp) => page.locator('main').getByRole('link', { name }).first()

test('browse guides: menu, list, guide, ticks, tabs, and the large view', { tag: '@once' }, async ({
  page,
}) => {
  await openReady(page, '/en/')
  await choose(page, page.locator('.menu > summary'))
  await choose(page, page.locator('.menu').getByRole('link', { name: 'Guides' }))
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "You are here"
      - heading [level=1]
  `)
  await choose(page, link(page, /T-Mobile: texts from people come/))
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading /T-Mobile/ [level=1]
      - term: Your time
      - definition: /\\d+ min/
      - term: Then wait
      - term: Risk
      - term: To undo it
      - term: Who does it
      - button "Read this to somebody"
      - button "Share or print"
      - region "Steps, tick as you go":
        - heading "Steps, tick as you go" [level=2]
        - list:
          - listitem:
            - checkbox "Step 1 done" [checked=false]
            - heading [level=3]
          - listitem:
            - checkbox "Step 2 done" [checked=false]
            - heading [level=3]
  `)
  const step = page.getByRole('checkbox', { name: 'Step 1 done' })
  await tabTo(page, step)
  await page.keyboard.press('Space')
  await expect(step).toMatchAriaSnapshot('- checkbox "Step 1 done" [checked]')
  const tabs = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .first()
  await tabTo(page, tabs.getByRole('radio').first())
  await page.keyboard.press('ArrowRight')
  await expect(tabs).toMatchAriaSnapshot(`
    - group:
      - radio "iPhone" [checked=false]
      - radio "Android" [checked]
  `)
  await page.keyboard.press('Home')
  const read = page.getByRole('button', { name: 'Read this to somebody' })
  await read.focus()
  await page.keyboard.press('Enter')
  const view = page.getByRole('dialog', { name: 'Read this to somebody' })
  await expect(view).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(read).toBeFocused()
})

test('search an error message: list, choice, page, and on to its questions', { tag: '@once' }, async ({
  page,
}) => {
  await openReady(page, '/en/')
  const field = page.locator('main').getByRole('combobox')
  await tabTo(page, field)
  await page.keyboard.type('verification codes cant be sent to this phone number at this time')
  await expect(page.locator('main').getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "What does the screen say?" [expanded]
      - button "Search"
      - listbox "Pages found":
        - group "Messages":
          - option /Verification codes can’t be sent/
      - status: /\\d+ pages found\\. Use the arrow keys to choose\\./
  `)
  const wanted = page.getByRole('option', { name: /Verification codes can’t be sent/ })
  for (let press = 0; press < 8 && (await wanted.getAttribute('aria-selected')) !== 'true'; press++)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toMatchAriaSnapshot('- option /Verification codes can’t be sent/ [selected]')
  await expect(field).toHaveAttribute('aria-activedescendant', (await wanted.getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading /Verification codes can’t be sent/ [level=1]
      - region "Do this now":
        - heading "Do this now" [level=2]
        - list
      - region "Do not do this":
        - heading "Do not do this" [level=2]
        - list
      - region "What it means"
      - region "Who can fix it"
  `)
  await choose(page, link(page, 'None of these worked'))
  await expect(page).toHaveURL(/\/check\/no-text\/\?v=1&p=apple&a=/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('follow a checklist: safety, carrier, ticks, questions, result, and the next fix', {
  tag: '@once',
}, async ({ page }) => {
  test.slow()
  const main = page.getByRole('main')
  const title = page.getByRole('heading', { level: 1 })
  await openReady(page, '/en/')
  await choose(page, link(page, /^No text or call came/))
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - status
      - paragraph: "You picked: No text or call came"
      - heading "Is any of this true?" [level=1]
      - list "Is any of this true?":
        - listitem:
          - link "My phone lost calls and mobile data at once"
        - listitem:
          - link /asks me for a code/
        - listitem:
          - link "I told somebody a code"
        - listitem:
          - link "None of this"
  `)
  await choose(page, link(page, 'None of this'))
  await expect(title).toHaveText('Who is your phone company?')
  await expect(title).toBeFocused()
  await choose(page, link(page, 'T-Mobile'))
  await expect(title).toHaveText('Tick what is true')
  await expect(title).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(main.getByRole('checkbox').first()).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - status
      - paragraph: /Question \\d, at most \\d/
      - heading [level=1]
      - list:
        - listitem:
          - link
        - listitem:
          - link "I don’t know"
      - group: Why do we ask?
      - paragraph:
        - link "Show me the fixes now"
      - region "Where it may be stuck":
        - heading "Where it may be stuck" [level=2]
        - list "The way of your code, from your answers so far"
      - region "Your answers so far"
  `)
  const first = page.getByRole('heading', { name: 'Do this first' })
  for (let screen = 0; screen < 8 && !(await first.isVisible()); screen++) {
    const before = (await title.textContent()) ?? ''
    await choose(page, page.locator('.answers a').first())
    await expect(title).not.toHaveText(before)
    await expect(title).toBeFocused()
  }
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - status
      - paragraph: Your answer
      - heading [level=1]
      - term: Your time
      - definition
      - region "Do this first":
        - heading "Do this first" [level=2]
        - list
        - link /Full guide/
      - region "Did it help?":
        - heading "Did it help?" [level=2]
        - status
        - link "Yes"
        - link "Still waiting"
        - link "No"
        - link "Couldn’t try"
      - region "Because you said"
  `)
  await expect(main.locator('[aria-live=polite]').first()).toHaveText(/^Likely now: .+\.$/)
  const fix = (await title.textContent()) ?? ''
  await choose(page, page.locator('.worked').getByRole('link', { name: 'No', exact: true }))
  await expect(title).not.toHaveText(fix)
  await expect(title).toBeFocused()
})

test('a sign of fraud, by keys: the page says stop, and its own title has the focus', {
  tag: '@once',
}, async ({ page }) => {
  await openReady(page, '/en/check/no-text/')
  await choose(page, link(page, 'My phone lost calls and mobile data at once'))
  await expect(page.locator('.gate')).toBeVisible()
  await expect(page.locator('.gate').getByRole('heading').first()).toBeFocused()
})
