import { faults, stickOut } from '../e2e/axe'
import { expect, test } from '../e2e/page'
import { addressesOf } from './addresses'

const WIDTHS = [320, 1280]
const THEMES = ['light', 'dark'] as const
/** The largest maps hold thousands of words, and axe measures the color of each one. */
const PATIENCE = 240_000

for (const path of addressesOf('out'))
  test(path, async ({ page }, info) => {
    test.setTimeout(PATIENCE)
    // The page of languages leads on at once: it is held, so that it can be looked at.
    if (path === '/')
      await page.route('**/', async (route) => {
        const response = await route.fetch()
        const html = (await response.text())
          .replace(/<meta http-equiv="refresh"[^>]*>/i, '')
          .replace(/<script[\s\S]*?<\/script>/g, '')
        await route.fulfill({ response, body: html })
      })
    await page.goto(path, { waitUntil: 'networkidle' })
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
    expect(found).toEqual([])
  })
