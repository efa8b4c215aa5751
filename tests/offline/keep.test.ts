import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetPages } from '@/lib/offline/caches'
import { type FileList, keepAll, NoRoom, type Progress, progressOf, readKept } from '@/lib/offline/keep'
import { fakeCaches, fakeNetwork } from './fake-caches'

const BASE = '/help'
const KEPT = 'pages-kept-1/help'
const STATIC = 'pages-static-1/help'
const CSS = '/help/_next/static/chunks/a.css'
const page = (name: string) => `<link rel="stylesheet" href="${CSS}"/>${name}`
const list = (...files: [string, string][]): FileList => ({
  prefix: '/help/en/',
  files: files.map(([name, revision]) => [`/help/en/${name}/`, revision, 1000]),
})
const TWO = list(['a', '1'], ['b', '1'])
const NETWORK = { '/help/en/a/': page('A'), '/help/en/b/': page('B'), [CSS]: 'css' }
const going = () => new AbortController().signal
const keep = (files: FileList, signal = going()) => keepAll(files, BASE, signal, () => {})

let store: ReturnType<typeof fakeCaches>
beforeEach(() => {
  store = fakeCaches()
})
afterEach(() => vi.unstubAllGlobals())

describe('keeping every page', () => {
  it('fetches each once, with the files it needs, and counts as it goes', async () => {
    const asked = fakeNetwork(NETWORK)
    const seen: Progress[] = []
    await keepAll(TWO, BASE, going(), (progress) => seen.push(progress))
    expect(seen.map(({ done, left }) => [done, left])).toEqual([
      [1, 1000],
      [2, 0],
    ])
    expect(store.paths(KEPT).sort()).toEqual(['/help/en/a/', '/help/en/b/', '/kept.json'])
    expect(store.paths(STATIC)).toEqual([CSS])
    expect(await readKept(BASE)).toEqual({
      files: { '/help/en/a/': '1', '/help/en/b/': '1' },
      statics: [CSS],
      whole: ['/help/en/'],
    })
    asked.length = 0
    await keep(TWO)
    expect(asked).toEqual([])
  })

  it('goes on after a break from what is there, and does not call it whole', async () => {
    fakeNetwork({ ...NETWORK, '/help/en/b/': 503 })
    await expect(keep(TWO)).rejects.toThrow('/help/en/b/ answered 503')
    expect(await readKept(BASE)).toMatchObject({ files: { '/help/en/a/': '1' }, whole: [] })
    const asked = fakeNetwork(NETWORK)
    await keep(TWO)
    expect(asked).toEqual(['/help/en/b/'])
    expect((await readKept(BASE)).whole).toEqual(['/help/en/'])
  })

  it('stops when asked', async () => {
    const stop = new AbortController()
    const many = list(...Array.from({ length: 40 }, (_, n): [string, string] => [`p${n}`, '1']))
    fakeNetwork(Object.fromEntries([[CSS, 'css'], ...many.files.map(([path]) => [path, page(path)])]))
    const network = fetch
    vi.stubGlobal('fetch', async (path: string, { signal }: RequestInit = {}) => {
      signal?.throwIfAborted()
      return network(path)
    })
    await expect(
      keepAll(many, BASE, stop.signal, ({ done }) => done === 10 && stop.abort()),
    ).rejects.toThrow()
    const kept = Object.keys((await readKept(BASE)).files).length
    expect(kept).toBeGreaterThanOrEqual(10)
    expect(kept).toBeLessThan(40)
  })

  it('fetches only what has changed, and drops what the site no longer has, in this language only', async () => {
    fakeNetwork({ ...NETWORK, '/help/es/a/': page('ES') })
    await keep(TWO)
    await keep({ prefix: '/help/es/', files: [['/help/es/a/', '1', 1]] })
    const asked = fakeNetwork({ '/help/en/a/': page('A2') })
    await keep(list(['a', '2']))
    expect(asked).toEqual(['/help/en/a/'])
    expect((await readKept(BASE)).files).toEqual({ '/help/en/a/': '2', '/help/es/a/': '1' })
    expect(store.paths(KEPT)).not.toContain('/help/en/b/')
  })

  it('says when there is no room', async () => {
    fakeNetwork(NETWORK)
    store.full()
    await expect(keep(TWO)).rejects.toThrow(NoRoom)
  })

  it('can be undone', async () => {
    fakeNetwork(NETWORK)
    await keep(TWO)
    await store.put('shell', '/help/en/', 'home')
    await forgetPages(BASE)
    expect([store.paths(KEPT), store.paths(STATIC), store.paths('shell')]).toEqual([[], [], ['/help/en/']])
    expect((await readKept(BASE)).files).toEqual({})
  })
})

it.each(['soon', '7', 'null', '{"files":{}}', '{"files":null,"statics":[],"whole":[]}'])(
  'a record that is not ours counts as none: %s',
  async (text) => {
    await store.put(KEPT, '/kept.json', text)
    expect(await readKept(BASE)).toEqual({ files: {}, statics: [], whole: [] })
  },
)

it('progress tells pages of now, older ones, and what is left to load', () => {
  expect(progressOf(TWO, { '/help/en/a/': '1', '/help/en/b/': '0', '/help/en/gone/': '1' })).toEqual({
    done: 1,
    pages: 2,
    older: 1,
    left: 1000,
    bytes: 2000,
  })
})
