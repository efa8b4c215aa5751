/** `npm run budget`: bytes of guide pages against fixed limits (gzip -9, decimal kB, first visit until the network is idle). */
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { basePath } from '@/lib/site'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

const LIMITS = { javascript: 150, html: 10, css: 12, requests: 14, elsewhere: 0 }

const packed = (data: Buffer) => gzipSync(data, { level: 9 }).length / 1000

/** Guides' own HTML, heaviest first. */
const guides = readdirSync('out/en/guides', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, html: packed(readFileSync(`out/en/guides/${name}/index.html`)) }))
  .sort((a, b) => b.html - a.html)
const heaviest = guides[0]
if (!heaviest) throw new Error('out/ holds no guides; run npm run build first')

const server = await serve({ port: 0, base: basePath })
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage()
const sent: Promise<{ url: string; size: number }>[] = []
page.on('requestfinished', (request) => {
  sent.push(
    (async () => {
      const body = await (await request.response())?.body()
      return { url: request.url(), size: packed(body ?? Buffer.alloc(0)) }
    })(),
  )
})
await page.goto(`${origin}${basePath}/en/guides/${heaviest.name}/`, { waitUntil: 'networkidle' })
const files = await Promise.all(sent)
await browser.close()
server.close()

const sum = (...types: string[]) =>
  files
    .filter(({ url }) => types.includes(extname(new URL(url).pathname)))
    .reduce((total, { size }) => total + size, 0)
const measured = {
  javascript: sum('.js', '.mjs'),
  html: heaviest.html,
  css: sum('.css'),
  requests: files.length,
  elsewhere: files.filter(({ url }) => !url.startsWith(origin)).length,
}
console.log(`heaviest guide of ${guides.length}: ${heaviest.name}`)
const over = Object.entries(LIMITS).filter(([what, limit]) => {
  const value = measured[what as keyof typeof measured]
  console.log(
    `${what.padEnd(11)} ${value.toFixed(1).padStart(6)} of ${limit}${value > limit ? '  OVER' : ''}`,
  )
  return value > limit
})
for (const { name, html } of guides.filter((guide) => guide.html > LIMITS.html))
  console.log(`over its HTML limit: ${name} ${html.toFixed(1)}`)
process.exit(over.length ? 1 : 0)
