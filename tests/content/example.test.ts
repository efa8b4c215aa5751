import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { loadContent } from '@/lib/content/load'
import { formatProblem } from '@/lib/content/problems'
import { loadMessages } from '@/lib/i18n'
import { loadSite } from '@/lib/site'

/** The whole content is read. */
vi.setConfig({ testTimeout: 180_000 })

beforeEach(() => vi.stubEnv('SITE_DIR', 'examples/credit-union'))
afterEach(() => vi.unstubAllEnvs())

test('the worked example of an owner’s folder is in order, without a warning of its own', () => {
  const found = checkContent()
  expect(found.filter(({ level }) => level !== 'warning').map(formatProblem)).toEqual([])
  expect(found.map(formatProblem).filter((said) => said.startsWith('examples/'))).toEqual([])
})

test('it has its name, its own pages, its order of problems; what it left out is gone', () => {
  const content = loadContent('en')
  expect(loadSite().name).toBe('Harbor Light code help')
  expect(content.problems.map(({ id }) => id).slice(0, 2)).toEqual(['no-text', 'no-prompt'])
  expect(content.providers.map(({ slug }) => slug)).toContain('harbor-light')
  expect(content.hidden.providers).toContain('coinbase')
  expect(content.notices.map(({ id }) => id)).not.toContain('microsoft-texts-ending')
  expect(loadMessages('en').footer.who).toContain('Harbor Light')
  expect(loadMessages('en').footer.rules).toHaveLength(3)
})

test('search finds its guide first, and nothing about a service that it left out', () => {
  const input = ['harbor light new mobile number', 'coinbase code not working']
    .map((query) => JSON.stringify({ query }))
    .join('\n')
  const said = execFileSync('npx', ['tsx', 'scripts/search.ts'], { input, encoding: 'utf8' })
  const [ours, theirs] = said
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line).results as { url: string }[]).map(({ url }) => url))
  expect(ours?.[0]).toBe('/en/guides/harbor-light-new-number/')
  const hidden = [...loadContent('en').hidden.paths].map((path) => `/en${path}`)
  expect(hidden).toContain('/en/providers/coinbase/')
  expect(theirs?.length).toBeGreaterThan(0)
  expect(theirs?.filter((url) => hidden.includes(url))).toEqual([])
})
