/**
 * `npm run test:nginx`: serves out/ with nginx as deploy/nginx.conf says, and checks what a host has to do: slashes,
 * the page for what is not here, packed files, headers, what the log holds, bounded load, and a crash in mid-visit.
 */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import autocannon from 'autocannon'
import { basePath } from '@/lib/site'
import { findBrowser } from './browser.mjs'
import { haveNginx, type Nginx, nginxFor } from './nginx'

/** Bounded load: so many connections for so many seconds, on this computer only. */
const LOAD = { connections: 20, duration: 10 }
const HEADERS: Record<string, string> = JSON.parse(readFileSync('deploy/headers.json', 'utf8'))

if (!existsSync('out/en/index.html')) throw new Error('out/ holds no site; run npm run build first')
if (!haveNginx()) {
  console.error(
    'nginx and its Brotli module are not here (Debian: nginx-light, libnginx-mod-http-brotli-static)',
  )
  process.exit(1)
}

const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(url, { headers, method, redirect: 'manual' })

async function checkAnswers(site: string): Promise<void> {
  const page = await get(`${site}/en/guides/`)
  assert.equal(page.status, 200)
  assert.match(page.headers.get('content-type') ?? '', /^text\/html; charset=utf-8/)
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  for (const [name, value] of Object.entries(HEADERS)) assert.equal(page.headers.get(name), value, name)
  assert.equal(page.headers.get('server'), 'nginx', 'the version is not told')

  const bare = await get(`${site}/en/guides?a=b`)
  assert.equal(bare.status, 308)
  assert.equal(bare.headers.get('location'), `${basePath}/en/guides/?a=b`)

  const missing = await get(`${site}/en/no-such-page/`)
  assert.equal(missing.status, 404)
  assert.equal(missing.headers.get('x-content-type-options'), 'nosniff')
  assert.equal((await get(`${site}/en/guides/`, {}, 'POST')).status, 403)
  assert.equal((await get(`${site}/..%2f..%2fetc/passwd`)).status === 200, false)

  const script = /\/_next\/static\/[\w./-]+\.js/.exec(await page.text())?.[0] ?? ''
  for (const encoding of ['br', 'gzip'] as const) {
    const packed = await get(
      `${new URL(site).origin}${script.startsWith(basePath) ? '' : basePath}${script}`,
      { 'accept-encoding': encoding },
    )
    assert.equal(packed.headers.get('content-encoding'), encoding, `${script} is packed with ${encoding}`)
    assert.match(packed.headers.get('cache-control') ?? '', /immutable/)
  }
  console.log('slashes, 404, methods, headers, packed files: as they should be')
}

/** The log must not hold what somebody searched for or answered. */
async function checkLog(server: Nginx, site: string): Promise<void> {
  await get(`${site}/en/search/?q=secretquery`, {
    referer: 'https://referrer.example/?q=alsosecret',
    'user-agent': 'secretbrowser',
  })
  await get(`${site}/en/check/no-text/?v=1&a=secret.answer`)
  await new Promise((done) => setTimeout(done, 200))
  const log = server.log()
  assert.match(log, /GET [^"?]*\/en\/search\/"/)
  assert.doesNotMatch(log, /secret|\?|127\.0\.0\.1 /)
  console.log('the log holds no query, no referrer, no browser and no whole address')
}

async function checkLoad(site: string): Promise<void> {
  const { latency, errors, non2xx, requests } = await autocannon({
    url: `${site}/en/guides/t-mobile-short-codes/`,
    ...LOAD,
    headers: { 'accept-encoding': 'br' },
  })
  console.log(
    `load: ${LOAD.connections} connections for ${LOAD.duration} s, ${requests.total} answers, p50 ${latency.p50} ms, p99 ${latency.p99} ms, errors ${errors}, other than 200: ${non2xx}`,
  )
  assert.equal(errors + non2xx, 0)
}

/** The server dies while somebody answers questions: answers stay, and after its return the way goes on. */
async function checkCrash(server: Nginx, site: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.goto(`${site}/en/check/no-text/?v=1&a=sent-where.text`, { waitUntil: 'networkidle' })
  const before = await page.locator('h1').textContent()
  await server.kill()
  await page.locator('.answers a').first().click()
  await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before)
  const address = page.url()
  assert.match(address, /a=.*,/, 'the second answer stands in the address')
  const heading = await page.locator('h1').textContent()
  await server.start()
  await page.reload({ waitUntil: 'networkidle' })
  assert.equal(page.url(), address)
  assert.equal(await page.locator('h1').textContent(), heading)
  await page.locator('footer a[href$="/about/"]').first().click()
  await page.waitForURL(/\/about\//)
  await browser.close()
  console.log('killed and started again in mid-visit: no answer lost')
}

const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
const server = await nginxFor('out', folder, basePath)
try {
  const site = server.origin + basePath
  await checkAnswers(site)
  await checkLog(server, site)
  await checkLoad(site)
  await checkCrash(server, site)
} finally {
  await server.kill()
  rmSync(folder, { recursive: true })
}
