import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { READ_LIMIT } from '@/lib/offline/caches'
import { answerHead, answerPage, answerPayload, answerStatic } from '@/worker/answers'
import { forgetUnusedStatic } from '@/worker/unused'
import { fakeCaches, fakeNetwork } from './fake-caches'

const READ = 'pages-read-1'
const STATIC = 'pages-static-1'
const CSS = '/_next/static/chunks/a.css'

let store: ReturnType<typeof fakeCaches>
let work: Promise<unknown>[]
beforeEach(() => {
  store = fakeCaches()
  work = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function given(path: string) {
  const url = new URL(path, 'https://site.test')
  const event = { waitUntil: (promise: Promise<unknown>) => void work.push(promise) }
  return { request: new Request(url), url, event }
}
/** Also waits for work that other work has begun. */
async function settled() {
  for (let done = 0; done < work.length; done = work.length) await Promise.all(work)
}
const page = (path: string, standIn?: string) =>
  answerPage(given(path), '', async () => (standIn ? new Response(standIn) : undefined))

describe('a page', () => {
  it('comes from the network and is kept, with the files it needs', async () => {
    fakeNetwork({ '/en/a/?v=1': `<link href="${CSS}"/>`, [CSS]: 'css' })
    expect((await page('/en/a/?v=1')).status).toBe(200)
    await settled()
    expect(store.paths(READ)).toEqual(['/en/a/'])
    expect(store.paths(STATIC)).toEqual([CSS])
  })

  it('comes from the device without a network, whatever the query', async () => {
    await store.put(READ, '/en/a/', 'kept')
    fakeNetwork({})
    expect(await (await page('/en/a/?utm_source=x')).text()).toBe('kept')
    await settled()
  })

  it('comes from the device when the host has a fault, or takes too long', async () => {
    await store.put(READ, '/en/a/', 'kept')
    fakeNetwork({ '/en/a/': 500 })
    expect(await (await page('/en/a/')).text()).toBe('kept')
    vi.useFakeTimers()
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    const late = page('/en/a/')
    await vi.advanceTimersByTimeAsync(3000)
    expect(await (await late).text()).toBe('kept')
  })

  it('that is on no device is replaced by the page that says so', async () => {
    fakeNetwork({})
    expect(await (await page('/en/a/', 'stand-in')).text()).toBe('stand-in')
  })

  it('that is not there keeps its own answer, and is not kept', async () => {
    fakeNetwork({ '/en/a/': 404 })
    expect((await page('/en/a/', 'stand-in')).status).toBe(404)
    await settled()
    expect(store.paths(READ)).toEqual([])
  })

  it('makes room by taking the oldest', async () => {
    for (let n = 0; n < READ_LIMIT; n++) await store.put(READ, `/en/p${n}/`, 'x')
    fakeNetwork({ '/en/new/': 'new' })
    await page('/en/new/')
    await settled()
    expect(store.paths(READ)).toHaveLength(READ_LIMIT)
    expect(store.paths(READ)).not.toContain('/en/p0/')
    expect(store.paths(READ)).toContain('/en/new/')
  })

  it('is shown on a full device', async () => {
    fakeNetwork({ '/en/a/': 'new' })
    store.full()
    expect(await (await page('/en/a/')).text()).toBe('new')
    await settled()
  })
})

describe('what a page loads for a link', () => {
  it('is kept, and so is the page itself, which a reload asks for', async () => {
    fakeNetwork({ '/en/a/index.txt?_rsc=1': 'payload', '/en/a/': 'page' })
    await answerPayload(given('/en/a/index.txt?_rsc=1'), '')
    await settled()
    expect(store.paths(READ).sort()).toEqual(['/en/a/', '/en/a/index.txt'])
  })

  it('is an answer that makes the page open the address where there is none', async () => {
    fakeNetwork({})
    expect((await answerPayload(given('/en/a/index.txt'), '')).status).toBe(404)
  })
})

it('a file of an earlier build comes from the device', async () => {
  await store.put(STATIC, CSS, 'old css')
  fakeNetwork({})
  const { request, url } = given(CSS)
  expect(await (await answerStatic(request, url, '')).text()).toBe('old css')
})

it('a head is answered without a network where there is a copy', async () => {
  await store.put(READ, '/en/a/', 'kept')
  fakeNetwork({})
  const ask = ({ request, url }: ReturnType<typeof given>) => answerHead(request, url, '')
  expect((await ask(given('/en/a/'))).status).toBe(200)
  expect((await ask(given('/en/b/'))).status).toBe(404)
})

it('files that no page needs any more are dropped, the others stay', async () => {
  await store.put(READ, '/en/a/', `<link href="${CSS}"/>`)
  await store.put(
    'pages-kept-1',
    '/kept.json',
    JSON.stringify({ files: {}, statics: ['/_next/static/k.js'], whole: [] }),
  )
  for (const path of [CSS, '/_next/static/k.js', '/_next/static/gone.js']) await store.put(STATIC, path, 'x')
  await forgetUnusedStatic('')
  expect(store.paths(STATIC).sort()).toEqual(['/_next/static/chunks/a.css', '/_next/static/k.js'])
})
