import type { Server } from 'node:http'
import { extname } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../browser.mjs'
import { packed } from '../scale-bench/sizes'

/** Opens a Chromium that asks for nothing by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })

/** Where a server on this computer is reached. */
export function originOf(server: Server): string {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

export interface Weight {
  /** Bytes (gzip at its best level), whatever the server sent. */
  javascript: number
  html: number
  css: number
  requests: number
  /** Addresses of other hosts. */
  elsewhere: string[]
}

/** Loads a page until the network is idle, as on a first visit, and weighs what came. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const page = await browser.newPage()
  const sent: Promise<{ url: string; size: number }>[] = []
  page.on('requestfinished', (request) => {
    const size = request
      .response()
      .then((response) => response?.body())
      .then(
        (body) => packed(body ?? Buffer.alloc(0)),
        () => 0, // Only its headers were asked for.
      )
    sent.push(size.then((bytes) => ({ url: request.url(), size: bytes })))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const files = await Promise.all(sent)
  await page.close()
  const sum = (...types: string[]) =>
    files
      .filter((file) => types.includes(extname(new URL(file.url).pathname)))
      .reduce((total, { size }) => total + size, 0)
  return {
    javascript: sum('.js', '.mjs'),
    css: sum('.css'),
    html: files.find((file) => file.url === url)?.size ?? 0,
    requests: files.length,
    elsewhere: files.map((file) => file.url).filter((file) => !file.startsWith(new URL(url).origin)),
  }
}

/** Lighthouse's slow 4G: bytes a second, and milliseconds there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const SLOWER = 4

/** A first visit on a slow phone: slow 4G, a processor four times slower than this one, 390 px. */
export async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}
