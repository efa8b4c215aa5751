import type { Browser, Page } from '@playwright/test'
import { median, packed } from '../scale-bench/sizes'
import { slowPage } from './browser'

/** Milliseconds after which the largest part of a page does not change any more. */
const SETTLED = 1500
/** Milliseconds after which a search counts as one that does not answer. */
const PATIENCE = 60_000
const PAUSE = 50
const RUNS = 5

/** How a reader comes from an open page to the first result of a search. */
export interface SearchWay {
  /** Button that opens the search; left out where the field is on the page. */
  open?: string
  field: string
  /** The first of these is the first result. */
  result: string
  query: string
}

/** What a reader sees when: median of five first visits on a slow phone, in milliseconds. */
async function medianOf(browser: Browser, visit: (page: Page) => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const page = await slowPage(browser)
    times.push(await visit(page))
    await page.context().close()
  }
  return median(times)
}

/** Until the largest text or picture of a page stands (LCP). */
export const readableAfter = (browser: Browser, url: string): Promise<number> =>
  medianOf(browser, async (page) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        Object.assign(window, { largest: list.getEntries().at(-1)?.startTime })
      }).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLED)
    return page.evaluate(() => (window as { largest?: number }).largest ?? Number.NaN)
  })

/** Opens the search as soon as the page lets it, types, and waits for the first result. False when none comes. */
async function searchOn(page: Page, { open, field, result, query }: SearchWay): Promise<boolean> {
  const began = performance.now()
  const input = page.locator(field).first()
  const first = page.locator(result).first()
  const quick = { timeout: 500 }
  const ignore = () => {}
  while (performance.now() - began < PATIENCE) {
    if (await first.isVisible()) return true
    if (!(await input.isVisible())) {
      if (open) await page.locator(open).first().click(quick).catch(ignore)
    } else if ((await input.inputValue(quick).catch(ignore)) !== query) {
      await input.focus(quick).catch(ignore)
      await input.fill(query, quick).catch(ignore)
    }
    await page.waitForTimeout(PAUSE)
  }
  return false
}

/**
 * Until the first result of a search shows, from the start of the navigation: the search is opened and typed into as
 * early as the page takes it; a field that forgets what was typed before its script came is typed into again.
 * @returns milliseconds; NaN when no result came
 */
export const searchUsableAfter = (browser: Browser, url: string, way: SearchWay): Promise<number> =>
  medianOf(browser, async (page) => {
    const began = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    return (await searchOn(page, way)) ? performance.now() - began : Number.NaN
  })

/** Bytes (gzip) that a search loads on a page that is otherwise there. NaN when no result came. */
export async function searchWeight(browser: Browser, url: string, way: SearchWay): Promise<number> {
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.goto(url, { waitUntil: 'networkidle' })
  const sizes: Promise<number>[] = []
  page.context().on('response', (response) => {
    sizes.push(
      response.body().then(
        (body) => packed(body),
        () => 0,
      ),
    )
  })
  const found = await searchOn(page, way)
  await page.waitForLoadState('networkidle')
  const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
  await page.close()
  return found ? sum : Number.NaN
}
