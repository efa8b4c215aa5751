import { expect, it, vi } from 'vitest'

it('describes the search of this copy, with its address and prefix', async () => {
  vi.stubEnv('BASE_PATH', '/help')
  vi.resetModules()
  const { openSearchDescription, openSearchPath } = await import('@/lib/search/opensearch')
  const { loadSite } = await import('@/lib/site')
  expect(openSearchPath('en')).toBe('/help/en/opensearch.xml')
  const xml = openSearchDescription('en')
  expect(xml).toContain(`template="${loadSite().url}/help/en/search/?q={searchTerms}"`)
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16)
  vi.unstubAllEnvs()
})
