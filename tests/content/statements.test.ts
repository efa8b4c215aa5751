import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadPage } from '@/lib/content/pages'
import { STORE_KEYS } from '@/lib/device-store'
import playwright from '@/playwright.config'

const source = (folders: string[]) =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const parts = source(['app', 'components', 'lib'])
const privacy = loadPage('en', 'privacy')
const accessibility = loadPage('en', 'accessibility')

describe('the page about privacy', () => {
  /** What it says about each key: `- **Name** (`key`): words`. */
  const said = new Map(
    [...privacy.body.source.matchAll(/^- \*\*.+?\*\* \(`([\w-]+)`\): (.+)$/gm)].map(
      ([, key = '', words = '']) => [key, words],
    ),
  )

  test('explains every key under which something is kept, and no other', () => {
    expect([...said.keys()].sort()).toEqual([...STORE_KEYS].sort())
    for (const [key, words] of said) expect(words.split(' ').length, key).toBeGreaterThan(4)
  })

  test('is right that nothing is kept under another key', () => {
    const keys = parts.flatMap(({ text }) => [
      ...[...text.matchAll(/localStorage\.(?:get|set)Item\('([\w-]+)'/g)].map(([, key]) => key),
      ...[...text.matchAll(/deviceStore(?:<[^(]*>)?\(\s*'([\w-]+)'/g)].map(([, key]) => key),
      ...(/localStorage\.\w+Item\(KEY/.test(text)
        ? [...text.matchAll(/const KEY = '([\w-]+)'/g)].map(([, key]) => key)
        : []),
    ])
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => !STORE_KEYS.some((known) => known === key))).toEqual([])
  })

  test('is right that there are no cookies, no beacons, no other stores', () => {
    const others = /document\.cookie|sendBeacon|sessionStorage|indexedDB/
    expect(parts.filter(({ text }) => others.test(text)).map(({ file }) => file)).toEqual([])
  })

  test('says how to remove it', () => {
    expect(privacy.body.headings.map(({ id }) => id)).toContain('remove')
  })
})

describe('the page about accessibility', () => {
  const e2e = source(['tests/e2e'])
    .map(({ text }) => text)
    .join('\n')

  test.each([
    ['axe', /axe\.run\(/],
    ['light and dark', /theme: 'dark'/],
    ['24 pixels', /wcag22aa/],
    ['320 pixels', /width: 320/],
    ['44 pixels', /least = 44/],
    ['letters of twice the size', /fontSize = '200%'/],
    ['where the focus is', /the focus can be seen/],
    ['keyboard alone', /by keyboard alone/],
    ['JavaScript off', /javaScriptEnabled: false/],
    ['printed', /media: 'print'/],
  ])('names a test that is there: %s', (words, proof) => {
    expect(accessibility.body.source).toContain(words)
    expect(e2e).toMatch(proof)
  })

  test('is right that the tests run on the width of a phone and of a computer, in Chromium only', () => {
    expect(accessibility.body.source).toContain('Chromium only')
    const uses = playwright.projects?.map(({ use }) => use) ?? []
    expect(uses.map((use) => use?.viewport?.width)).toEqual([390, 1280])
    expect([playwright.use, ...uses].map((use) => use?.browserName ?? 'chromium')).toEqual(
      expect.not.arrayContaining(['firefox', 'webkit']),
    )
  })

  test('is right about the longer test', () => {
    expect(accessibility.body.source).toContain(
      'opens every single page, in both colors, as narrow as 320 pixels',
    )
    const crawl = source(['tests/slow']).find(({ file }) => file.endsWith('crawl.spec.ts'))
    expect(crawl?.text).toMatch(/WIDTHS = \[320, 1280\][\s\S]*'light', 'dark'[\s\S]*addressesOf\('out'\)/)
  })

  test('says what nobody has tested', () => {
    expect(accessibility.body.source).toMatch(/## What nobody has tested yet[\s\S]*Screen readers by ear/)
  })
})
