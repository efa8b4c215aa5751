/**
 * `npm run bench:checklist`: how long a tap on an answer takes until the next question or result is there, and until it
 * is painted, in Chromium with the processor slowed down six times, for a finger and for a script; and what a checklist
 * adds to the script of a page. On a busy machine the clock measures the others: so the load is printed, and a third
 * walk counts the time that the page's own thread worked at full speed, times six.
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

const SLOWER = 6
/** Taps a checklist at most: the first screens, seven questions, the result. */
const TAPS = 10
/** One step of the trace that Chromium writes, in microseconds; `tts` and `tdur` are the thread's own time. */
interface Step {
  name: string
  tid: number
  ts: number
  dur?: number
  tts?: number
  tdur?: number
}
/** Finger and script: the clock of a slow processor. Thread: a script again, and the work alone. */
const WAYS = ['finger', 'script', 'thread'] as const
type Way = (typeof WAYS)[number]

/** Marks each tap, from the moment at which the finger touched, and each change of the heading. */
function watch(way: Way): void {
  const title = '[data-screen-title]'
  document.addEventListener(
    'click',
    (event) => {
      performance.mark('bench-tap', way === 'finger' ? { startTime: event.timeStamp } : {})
      const before = document.querySelector(title)?.textContent
      const observer = new MutationObserver(() => {
        if (document.querySelector(title)?.textContent === before) return
        observer.disconnect()
        performance.mark('bench-changed')
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    },
    { capture: true },
  )
}

/** Waits until the page has nothing more to do: people read before they tap again. */
const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        setTimeout(() => requestIdleCallback(() => done(), { timeout: 3000 }), 200),
      ),
  )

/** Records what happens on the page's thread meanwhile. */
async function traced(session: CDPSession, doing: () => Promise<void>): Promise<Step[]> {
  const steps: Step[] = []
  session.on('Tracing.dataCollected', ({ value }) => steps.push(...(value as unknown as Step[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['blink.user_timing', 'devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  await doing()
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await complete
  const page = steps.find(({ name }) => name === 'bench-tap')?.tid
  return steps.filter(({ tid }) => tid === page).sort((a, b) => a.ts - b.ts)
}

/** Taps the last answer (none of this, I don’t know) of one screen after another, to the end. */
async function walk(page: Page, way: Way): Promise<void> {
  for (let tap = 0; tap < TAPS; tap++) {
    const answer = page.locator('.answers a').last()
    if (!(await answer.count())) return
    if (way === 'finger') await answer.tap()
    else await answer.evaluate((link: HTMLElement) => link.click())
    await rest(page)
  }
}

/** Milliseconds after a tap: when the new heading stands in the page, and when its frame is painted. */
interface Time {
  there: number
  painted: number
}

function times(steps: Step[], way: Way): Time[] {
  return steps.flatMap((tap, n) => {
    const rest = tap.name === 'bench-tap' ? steps.slice(n + 1) : []
    const place = rest.findIndex(({ name }) => name.startsWith('bench-'))
    const changed = rest[place]
    if (changed?.name !== 'bench-changed') return []
    const frame = rest.slice(place).find(({ name }) => name === 'Layerize')
    if (!frame) return []
    const { tts = 0, dur = 0, tdur = 0 } = frame
    const worked = (until = 0) => (SLOWER * (until - (tap.tts ?? 0))) / 1000
    if (way === 'thread') return [{ there: worked(changed.tts), painted: worked(tts + tdur) }]
    return [{ there: (changed.ts - tap.ts) / 1000, painted: (frame.ts + dur - tap.ts) / 1000 }]
  })
}

async function measure(browser: Browser, url: string, way: Way): Promise<Time[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const session = await page.context().newCDPSession(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('.answers a').last().waitFor()
  await page.evaluate(watch, way)
  if (way !== 'thread') await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const steps = await traced(session, () => walk(page, way))
  await page.close()
  return times(steps, way)
}

/** Scripts that a page loads, by address. */
async function scripts(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage()
  const found: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') found.push(new URL(request.url()).pathname)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.close()
  return found
}

const gz = (data: string | Buffer) => gzipSync(data, { level: 9 }).length / 1000
const load = () => `load ${loadavg()[0]?.toFixed(1)}`
const middle = (found: number[]) => [...found].sort((a, b) => a - b)[found.length >> 1] ?? 0
const list = (found: Time[]) =>
  found.map(({ there, painted }) => `${there.toFixed(0)}/${painted.toFixed(0)}`.padStart(8)).join('')
const summary = (found: number[]) =>
  `median ${middle(found).toFixed(0)}, slowest ${Math.max(...found).toFixed(0)}`

const server = await serve({ port: 0 })
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
console.log(
  `milliseconds from a tap until the next heading stands in the page / until it is painted, processor ${SLOWER} times slower`,
)
for (const way of WAYS) {
  const all: Time[] = []
  for (const problem of modelProblems()) {
    const found = await measure(browser, `${origin}/en/check/${problem}/`, way)
    all.push(...found)
    console.log(`${way} ${problem.padEnd(16)}${list(found)}   ${load()}`)
  }
  console.log(`${way}: ${all.length} taps; in the page ${summary(all.map(({ there }) => there))}`)
  console.log(`${way}: painted ${summary(all.map(({ painted }) => painted))}`)
}

const elsewhere = await scripts(browser, `${origin}/en/guides/`)
const own = (await scripts(browser, `${origin}/en/check/no-text/`)).filter(
  (path) => !elsewhere.includes(path),
)
const engine = own.reduce((sum, path) => sum + gz(readFileSync(`out${path}`)), 0)
const models = modelProblems().map((problem) => gz(JSON.stringify(loadModel(problem))))
console.log(
  `script of check pages only ${engine.toFixed(1)} kB gz, with the largest model ${(engine + Math.max(...models)).toFixed(1)} kB gz`,
)
await browser.close()
server.close()
