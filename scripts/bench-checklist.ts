/**
 * `npm run bench:checklist`: how long a tap on an answer takes until the next question or result stands on the screen,
 * in Chromium with the processor slowed down six times, and what a checklist adds to the script of a page.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'

import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

const SLOWER = 6
const TAPS = 8

/** Taps the last answer (none of this, I don’t know) and gives the milliseconds until the heading has changed and was painted; null at the end. */
function tap(page: Page): Promise<number | null> {
  return page.evaluate(
    () =>
      new Promise<number | null>((done) => {
        const answer = [...document.querySelectorAll<HTMLElement>('.answers a')].at(-1)
        const before = document.querySelector('h1')?.textContent
        if (!answer) return done(null)
        const began = performance.now()
        new MutationObserver((_, observer) => {
          if (document.querySelector('h1')?.textContent === before) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
        }).observe(document.querySelector('main') as HTMLElement, {
          subtree: true,
          childList: true,
          characterData: true,
        })
        answer.click()
      }),
  )
}

const server = await serve({ port: 0 })
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
const all: number[] = []
for (const problem of modelProblems()) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const session = await page.context().newCDPSession(page)
  await page.goto(`${origin}/en/check/${problem}/`, { waitUntil: 'networkidle' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times: number[] = []
  for (let i = 0; i < TAPS; i++) {
    const time = await tap(page)
    if (time === null) break
    times.push(time)
  }
  all.push(...times)
  const model = gzipSync(JSON.stringify(loadModel(problem)), { level: 9 }).length / 1000
  console.log(
    `${problem.padEnd(16)} taps ${times.map((time) => time.toFixed(0).padStart(4)).join('')} ms   model ${model.toFixed(1)} kB gz`,
  )
  await page.close()
}

/** Scripts that a page loads, by address. */
async function scripts(path: string): Promise<string[]> {
  const page = await browser.newPage()
  const found: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') found.push(new URL(request.url()).pathname)
  })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await page.close()
  return found
}

const elsewhere = await scripts('/en/guides/')
const own = (await scripts('/en/check/no-text/')).filter((path) => !elsewhere.includes(path))
const size =
  own.reduce((sum, path) => sum + gzipSync(readFileSync(`out${path}`), { level: 9 }).length, 0) / 1000
all.sort((a, b) => a - b)
console.log(
  `all taps: median ${all[all.length >> 1]?.toFixed(0)} ms, slowest ${all.at(-1)?.toFixed(0)} ms (processor ${SLOWER} times slower)`,
)
console.log(`script of check pages only: ${size.toFixed(1)} kB gz`)
await browser.close()
server.close()
