import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { compressFolder, forgetPacked } from '@/scripts/finish/compress'
import { writeIcons } from '@/scripts/finish/icons'
import { writeWorker } from '@/scripts/finish/worker'

let out: string
const write = (path: string, text: string) => {
  mkdirSync(join(out, path, '..'), { recursive: true })
  writeFileSync(join(out, path), text)
}
const read = (path: string) => readFileSync(join(out, path))
const has = (path: string) => {
  try {
    return read(path).length > 0
  } catch {
    return false
  }
}
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'out-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(out, { recursive: true })
})

const SITE = { base: '/help', locales: ['en'], defaultLocale: 'en' }

it('the worker lists the shell with revisions, the rest goes into the list of pages', async () => {
  write('en/index.html', 'home')
  write('en/offline/index.html', 'offline')
  write('en/guides/x/index.html', 'guide'.repeat(100))
  write('en/guides/old/index.html', 'moved')
  write('_next/static/chunks/a.js', 'code')
  write('clock.txt', '')
  const build = () => writeWorker(out, SITE, new Set(['en/guides/old/index.html']))
  const { files } = await build()
  expect(files).toBe(3)
  const worker = String(read('sw.js'))
  const kept = [...worker.matchAll(/url:"([^"]+)",revision:(null|"[0-9a-f]{12}")/g)].map((match) =>
    match.slice(1),
  )
  expect(kept).toEqual([
    ['/help/_next/static/chunks/a.js', 'null'],
    ['/help/en/', expect.stringMatching(/^"/)],
    ['/help/en/offline/', expect.stringMatching(/^"/)],
  ])
  const list = JSON.parse(String(read('en/offline/files.json')))
  expect(list.prefix).toBe('/help/en/')
  expect(list.files).toEqual([
    ['/help/en/guides/x/', expect.stringMatching(/^[0-9a-f]{12}$/), expect.any(Number)],
  ])
  await build()
  expect(String(read('sw.js')) === worker, 'the same files, the same worker').toBe(true)
  write('en/guides/x/index.html', 'changed')
  await build()
  expect(String(read('sw.js')) === worker, 'a page of the rest makes no update').toBe(true)
  write('en/index.html', 'changed')
  await build()
  expect(String(read('sw.js')) === worker).toBe(false)
})

it('packs text where that makes it smaller, and nothing else', async () => {
  const text = 'the same words again and again. '.repeat(50)
  for (const name of ['a.html', 'b.js', 'c.xml', 'x/index.txt', 'x/__next._full.txt']) write(name, text)
  write('tiny.json', '{}')
  write('picture.png', text)
  await compressFolder(out)
  for (const name of ['a.html', 'b.js', 'c.xml', 'x/index.txt']) {
    expect(String(brotliDecompressSync(read(`${name}.br`)))).toBe(text)
    expect(String(gunzipSync(read(`${name}.gz`)))).toBe(text)
  }
  for (const name of ['tiny.json', 'picture.png', 'x/__next._full.txt'])
    expect([has(`${name}.br`), has(`${name}.gz`)], name).toEqual([false, false])
  const first = read('a.html.gz')
  await compressFolder(out)
  expect(read('a.html.gz').equals(first)).toBe(true)
  expect(has('a.html.gz.gz')).toBe(false)
})

it('keeps what it has packed, and forgets what no file needs any more', async () => {
  const kept = join(out, '..', `${basename(out)}-kept`)
  const text = 'the same words again and again. '.repeat(50)
  write('a.html', text)
  await compressFolder(out, { kept })
  const packed = read('a.html.br')
  const names = readdirSync(kept)
  expect(names).toHaveLength(2)
  rmSync(join(out, 'a.html.br'))
  await compressFolder(out, { kept })
  expect(read('a.html.br').equals(packed)).toBe(true)
  write('a.html', `${text} And others.`)
  const now = new Date()
  const before = new Date(now.getTime() - 1000)
  for (const name of names) utimesSync(join(kept, name), before, before)
  await compressFolder(out, { kept })
  expect(String(brotliDecompressSync(read('a.html.br')))).toBe(`${text} And others.`)
  forgetPacked(kept, now)
  expect(readdirSync(kept).filter((name) => names.includes(name))).toEqual([])
  rmSync(kept, { recursive: true })
})

it('icons are drawn in their sizes; the maskable one has no clear corner', async () => {
  await writeIcons(out)
  const { default: sharp } = await import('sharp')
  for (const [file, size, opaque] of [
    ['icons/any-192.png', 192, false],
    ['icons/any-512.png', 512, false],
    ['icons/maskable-512.png', 512, true],
    ['apple-touch-icon.png', 180, true],
  ] as const) {
    const picture = sharp(read(file))
    expect((await picture.metadata()).width, file).toBe(size)
    expect((await picture.stats()).isOpaque, file).toBe(opaque)
  }
})
