/** `npm run budget`: bytes of guide pages against fixed limits (gzip -9, decimal kB, first visit until the network is idle). */
import { readdirSync, readFileSync } from 'node:fs'
import { basePath } from '@/lib/site'
import { packed } from './scale-bench/sizes'
import { serve } from './serve.mjs'
import { openBrowser, originOf, weigh } from './speed-bench/browser'

const LIMITS = { javascript: 150, html: 10, css: 12, requests: 14, elsewhere: 0 }

/** Guides' own HTML, heaviest first. */
const guides = readdirSync('out/en/guides', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, html: packed(readFileSync(`out/en/guides/${name}/index.html`)) / 1000 }))
  .sort((a, b) => b.html - a.html)
const heaviest = guides[0]
if (!heaviest) throw new Error('out/ holds no guides; run npm run build first')

const server = await serve({ port: 0, base: basePath })
const browser = await openBrowser()
const url = `${originOf(server)}${basePath}/en/guides/${heaviest.name}/`
const { javascript, css, requests, elsewhere } = await weigh(browser, url)
await browser.close()
server.close()

const measured = {
  javascript: javascript / 1000,
  html: heaviest.html,
  css: css / 1000,
  requests,
  elsewhere: elsewhere.length,
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
