/**
 * `npm run screenshots`: pictures of every kind of page in out/, for looking at: both themes at four widths, forced
 * colors, and paper, into screenshots/. `-- guide result` takes those kinds alone, `-- --all` every state of each kind.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { basePath } from '@/lib/site'
import { VIEWS, type View } from '../tests/e2e/views'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

const FOLDER = 'screenshots'
const WIDTHS = [320, 390, 768, 1280]
const THEMES = ['light', 'dark'] as const
/** A sheet of A4 at 96 pixels an inch, without the margins that print.css asks for. */
const PAPER = 680

/** What a page looks like: the media to claim, the width of the window, and the end of the file's name. */
type Look = { media: Parameters<Page['emulateMedia']>[0]; width: number; name: string }
const LOOKS: Look[] = [
  ...THEMES.flatMap((colorScheme) =>
    WIDTHS.map((width) => ({ media: { colorScheme }, width, name: `${width}-${colorScheme}` })),
  ),
  ...WIDTHS.filter((width) => width === 390 || width === 1280).map((width) => ({
    media: { colorScheme: 'dark', forcedColors: 'active' } as const,
    width,
    name: `${width}-forced`,
  })),
  { media: { media: 'print' }, width: PAPER, name: 'print' },
]

const fileName = ({ kind, name }: View) => `${kind}-${name}`.replace(/[^a-z0-9]+/gi, '-').toLowerCase()

/** Takes every picture of one view, from one visit. @returns how many */
async function take(browser: Browser, origin: string, view: View): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000) // a long page on a busy machine
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(origin + basePath + view.path, { waitUntil: 'networkidle' })
  await view.open?.(page)
  for (const { media, width, name } of LOOKS) {
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...media })
    await page.setViewportSize({ width, height: width < 768 ? 844 : 900 })
    await page.screenshot({ path: join(FOLDER, `${fileName(view)}-${name}.png`), fullPage: true })
  }
  await context.close()
  return LOOKS.length
}

const args = process.argv.slice(2)
const kinds = args.filter((arg) => arg !== '--all')
const unknown = kinds.filter((kind) => !VIEWS.some((view) => view.kind === kind))
if (unknown.length) throw new Error(`no such kind of page: ${unknown.join(', ')}`)
const first = (view: View) => VIEWS.find(({ kind }) => kind === view.kind) === view
const views = VIEWS.filter(
  (view) => (args.includes('--all') || first(view)) && (!kinds.length || kinds.includes(view.kind)),
)

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER)
const server = await serve({ port: 0, base: basePath })
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
let count = 0
for (const view of views) count += await take(browser, origin, view)
await browser.close()
server.close()
console.log(`${count} pictures of ${views.length} views in ${FOLDER}/`)
