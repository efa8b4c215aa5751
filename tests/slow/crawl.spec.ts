import { test as base, type Page } from '@playwright/test'
import { faults, stickOut } from '../e2e/axe'
import { expect, openReady, watch } from '../e2e/page'
import { addressesOf } from './addresses'

const WIDTHS = [320, 1280]
const THEMES = ['light', 'dark'] as const
/** The largest maps hold thousands of words, and axe measures the color of each one. */
const PATIENCE = 240_000

/** One tab goes from page to page: opening one takes longer than looking at most pages. */
const test = base.extend<object, { tab: { page: Page; wrong: string[] } }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL, serviceWorkers } = project.use
      const page = await browser.newPage({
        ...(baseURL && { baseURL }),
        ...(serviceWorkers && { serviceWorkers }),
      })
      await use({ page, wrong: await watch(page, baseURL ?? '') })
      await page.close()
    },
    { scope: 'worker' },
  ],
})

/** Pages that the framework does not take over. */
const PLAIN = /^\/404|^\/_not-found\/$/

/** Opens a page. The page of languages leads on at once: it is held, so that it can be looked at. */
async function open(page: Page, path: string): Promise<void> {
  if (PLAIN.test(path)) return void (await page.goto(path, { waitUntil: 'networkidle' }))
  if (path !== '/') return openReady(page, path)
  await page.route('**/', async (route) => {
    const response = await route.fetch()
    const html = (await response.text())
      .replace(/<meta http-equiv="refresh"[^>]*>/i, '')
      .replace(/<script[\s\S]*?<\/script>/g, '')
    await route.fulfill({ response, body: html })
  })
  await page.goto(path)
  await page.unroute('**/')
}

for (const path of addressesOf('out'))
  test(path, async ({ tab: { page, wrong } }, info) => {
    test.setTimeout(PATIENCE)
    wrong.length = 0
    await open(page, path)
    const found: string[] = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const structure = [...(await faults(page, 'structure')), ...(await stickOut(page))]
      found.push(...structure.map((fault) => `${path} ${width} pixels: ${fault}`))
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme })
        const colors = await faults(page, 'contrast')
        found.push(...colors.map((fault) => `${path} ${width} pixels, ${theme}: ${fault}`))
        info.annotations.push({ type: 'view' })
      }
    }
    expect([...found, ...wrong]).toEqual([])
  })
