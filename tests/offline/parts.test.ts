import { describe, expect, it } from 'vitest'
import { addressOf, isHashed, partOf } from '@/lib/offline/parts'

const LOCALES = ['en', 'es']
const part = (path: string) => partOf(path, LOCALES)

describe('what a browser keeps', () => {
  it.each([
    'index.html',
    'en/index.html',
    'es/index.txt',
    'en/search/index.html',
    'en/check/index.html',
    'en/check/no-text/index.html',
    'en/check/no-text/index.txt',
    'en/prepare/index.html',
    'en/tools/index.html',
    'en/tools/clock/index.html',
    'en/offline/index.html',
    'en/words/offline.json',
    'en/wait.json',
    'search/en.texts.53625ffd2a.json',
    'en/guides/index.html',
    'en/errors/index.txt',
    'search/manifest.json',
    'search/en.53625ffd2a.json',
    'en/manifest.webmanifest',
    'icons/any-192.png',
    '_next/static/chunks/0cz1d0mv5g_q7.js',
    '_next/static/media/next.woff2',
  ])('at once: %s', (path) => expect(part(path)).toBe('shell'))

  it.each([
    'en/guides/authenticator-clock/index.html',
    'es/errors/x/index.html',
    'en/providers/apple/no-text/index.html',
    'en/check/no-text/map/index.html',
    'en/privacy/index.html',
  ])('when read or asked for: %s', (path) => expect(part(path)).toBe('later'))

  it.each([
    'clock.txt',
    'sw.js',
    '404.html',
    '_not-found/index.html',
    '_redirects',
    'robots.txt',
    'sitemap.xml',
    'en/feed.xml',
    'en/offline/files.json',
    'api/v1/en/errors.json',
    'en/guides/x/index.txt',
    'en/guides/x/index.md',
    'en/check/no-text/__next._full.txt',
    'en/check/no-text/index.html.br',
    '_next/static/P1neoOOS/_buildManifest.js',
    'fr/index.html',
  ])('never: %s', (path) => expect(part(path)).toBe('none'))

  it('a page that has moved is not kept', () => {
    expect(partOf('en/guides/old/index.html', LOCALES, true)).toBe('none')
  })
})

it('a page is asked for by its folder, another file by its name, below the site’s own path', () => {
  expect(addressOf('index.html', '')).toBe('/')
  expect(addressOf('en/check/index.html', '/help')).toBe('/help/en/check/')
  expect(addressOf('en/check/index.txt', '/help')).toBe('/help/en/check/index.txt')
})

it('only names that change with their content go without a revision', () => {
  expect(isHashed('_next/static/chunks/a.js')).toBe(true)
  expect(isHashed('search/en.53625ffd2a.json')).toBe(true)
  expect(isHashed('search/manifest.json')).toBe(false)
  expect(isHashed('en/index.html')).toBe(false)
})
