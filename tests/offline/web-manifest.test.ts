import { expect, it } from 'vitest'
import { loadOfflineMessages } from '@/lib/offline/messages'
import { webManifest, withManifestLink } from '@/lib/offline/web-manifest'

const words = loadOfflineMessages('en').install
const manifest = webManifest({ locale: 'en', base: '/help', name: 'N', description: 'D', words })

it('every address lies below the site’s own path, so that an installed copy stays inside', () => {
  const addresses = [
    manifest.id,
    manifest.start_url,
    manifest.scope,
    ...manifest.icons.map(({ src }) => src),
    ...manifest.shortcuts.map(({ url }) => url),
  ]
  expect(addresses.filter((path) => !path.startsWith('/help/'))).toEqual([])
})

it('has what browsers ask of an installable site: two sizes, one of them maskable, and the three jobs', () => {
  const sizes = manifest.icons.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes)
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']))
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
    '/help/en/check/',
    '/help/en/search/',
    '/help/en/guides/',
  ])
  expect(manifest.shortcuts.every(({ name }) => name)).toBe(true)
})

it('a page gets the link once', () => {
  const once = withManifestLink('<head></head>', '/help', 'en')
  expect(once).toBe('<head><link rel="manifest" href="/help/en/manifest.webmanifest"/></head>')
  expect(withManifestLink(once, '/help', 'en')).toBe(once)
  expect(() => withManifestLink('<p>', '', 'en')).toThrow('no head')
})
