import { describe, expect, it } from 'vitest'
import { kindOf, offlinePath, pageOfPayload, pagePath, staticFilesOf } from '@/lib/offline/requests'

const ORIGIN = 'https://site.test'
const kind = (path: string, { mode = 'cors', cache = 'default', base = '' } = {}) =>
  kindOf({ url: new URL(path, ORIGIN), mode, cache }, ORIGIN, base)

describe('a request', () => {
  it('for a page is answered, whatever its query says', () => {
    expect(kind('/en/guides/x/?q=1', { mode: 'navigate' })).toBe('page')
    expect(kind('/en/no-slash', { mode: 'navigate' })).toBe('page')
    expect(kind('/en/guides/x/index.html', { mode: 'navigate' })).toBe('page')
  })

  it('for a payload or a hashed file is answered', () => {
    expect(kind('/en/guides/x/index.txt?_rsc=1')).toBe('payload')
    expect(kind('/_next/static/chunks/a.js')).toBe('static')
  })

  it.each([
    ['the clock', '/clock.txt?0.5', {}],
    ['what must come from the network', '/en/guides/x/index.txt', { cache: 'no-store' }],
    ['another host', 'https://other.test/en/', { mode: 'navigate' }],
    ['a file that is opened', '/en/feed.xml', { mode: 'navigate' }],
    ['a page that a script asks for', '/en/guides/x/', {}],
    ['another folder of the host', '/other/en/', { mode: 'navigate', base: '/help' }],
    ['the clock below a folder', '/help/clock.txt', { mode: 'navigate', base: '/help' }],
  ])('for %s is left alone', (_, path, facts) => expect(kind(path, facts)).toBe('leave'))
})

it('a page is kept under one path', () => {
  expect(['/en/x', '/en/x/', '/en/x/index.html'].map(pagePath)).toEqual(['/en/x/', '/en/x/', '/en/x/'])
  expect(pageOfPayload('/en/x/index.txt')).toBe('/en/x/')
})

describe('the page that stands in', () => {
  const site = { base: '/help', locales: ['en', 'es'], defaultLocale: 'en' }
  it.each([
    ['/help/es/guides/x/', '/help/es/offline/'],
    ['/help/es', '/help/es/offline/'],
    ['/help/fr/guides/x/', '/help/en/offline/'],
    ['/help/', '/help/en/offline/'],
    ['/help/__proto__/', '/help/en/offline/'],
  ])('for %s is %s', (path, page) => expect(offlinePath(path, site)).toBe(page))
})

it('the files of a page are ours, hashed, and named once', () => {
  const html = `<link rel="stylesheet" href="/help/_next/static/chunks/a.css"/><script src="/help/_next/static/chunks/b.js" async=""></script>
    <script src="/help/_next/static/chunks/b.js"></script><a href="/help/en/">x</a><a href="https://other.test/_next/static/c.js">y</a>
    <link href="/help/icon.svg?icon.05.svg"/>`
  expect(staticFilesOf(html, '/help')).toEqual([
    '/help/_next/static/chunks/a.css',
    '/help/_next/static/chunks/b.js',
  ])
})
