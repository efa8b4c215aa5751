import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { accentTokens, contrast, ownerStyles, themesOf, weakPairs } from '@/lib/accent'
import { loadSite } from '@/lib/site'
import { ownFolder, smallContent } from './copy'

const BASE = 'name: Ours\nurl: https://help.example.org\ndefaultLocale: en\n'
const themes = themesOf(readFileSync('app/styles/tokens.css', 'utf8'))

describe('a mistake in the settings is named with its file and line', () => {
  test.each([
    ['basePath: help', 'basePath: must be a folder written like /help'],
    ['basePath: /help/', 'basePath: must be a folder written like /help'],
    ['contact: ftp://example.org', 'contact: must be an https address, or mailto:'],
    ['feedback: http://example.org/f', 'feedback: must be an https address'],
    ['accent: blue', 'accent: must be a colour written like'],
    ['accent: { light: "#0b3a63" }', 'accent: must be a colour written like'],
    ['logo: ../x.svg', 'logo: must be the name of an .svg'],
    ['problems: []', 'problems: must name at least one problem'],
    ['providers: some', 'providers: must be all, { only: [names] } or { hide: [names] }'],
    ['providers: { only: [a], hide: [b] }', 'providers: must be all'],
    ['hide: [providers/sample]', 'hide.0: must be guides/name'],
    ['colour: red', '"colour" is not a field here'],
  ])('%s', (line, message) => {
    const copy = smallContent()
    copy.write('site.yaml', `${BASE}${line}\n`)
    expect(copy.findings()[0]).toContain(`site.yaml:4 ${message.includes('not a field') ? '' : message}`)
    expect(copy.findings()[0]).toContain(message)
  })

  test.each([
    ['url: https://example.org/help', 'url: must end with the host'],
    ['url: https://example.org/', 'url: must end with the host'],
  ])('%s', (line, message) => {
    const copy = smallContent()
    copy.write('site.yaml', `name: Ours\n${line}\ndefaultLocale: en\n`)
    expect(copy.findings()).toEqual([expect.stringContaining(`site.yaml:2 ${message}`)])
  })

  test.each([
    ['problems: [no-text, nothing]', 'problems.1: "nothing" is unknown; there are'],
    ['problems: [no-email, unexpected-code, no-email]', 'problems.2: "no-email" stands here twice'],
    ['problems: [no-email]', 'problems: "unexpected-code" must stay'],
    ['providers: { hide: [nobody] }', 'providers.hide.0: "nobody" is unknown'],
    ['featured: [nobody]', 'featured.0: "nobody" is unknown'],
    ['hide: [guides/nothing]', 'hide.0: there is no guides/nothing to leave out'],
    [
      'hide: [guides/sample]',
      'hide.0: the checklist "no-email" (look-in-spam) leads to this guide; put your own at',
    ],
    ['logo: none.svg', 'logo: the file tests/no-owner/public/none.svg does not exist'],
    [
      'accent: "#7fb2e5"',
      'accent: accent #7fb2e5 on paper #f4eee0 has 1.9:1 in the light theme; 4.5:1 is the least',
    ],
  ])('%s', (line, message) => {
    const copy = smallContent()
    copy.write('site.yaml', `${BASE}${line}\n`)
    expect(copy.findings()).toContainEqual(
      expect.stringContaining(`site.yaml:4 ${message}`.replace('tests/no-owner', 'site')),
    )
  })

  test('of a language that is not there', () => {
    const copy = smallContent()
    copy.write('site.yaml', BASE.replace('en', 'fr'))
    expect(copy.findings()).toContainEqual(
      expect.stringContaining('site.yaml:3 defaultLocale: there is no language "fr"; there are en'),
    )
  })
})

describe('the owner’s settings win, one by one', () => {
  test('and what they leave out stays', () => {
    smallContent()
    ownFolder({ 'site.yaml': 'name: Harbor\n' })
    expect(loadSite()).toMatchObject({ name: 'Harbor', defaultLocale: 'en', url: 'https://example.org' })
  })

  test('and a mistake names their file', () => {
    const copy = smallContent()
    ownFolder({ 'site.yaml': '# ours\ncontact: nowhere\n' })
    expect(copy.findings()).toEqual([expect.stringMatching(/^site\/site\.yaml:2 contact: must be/)])
  })
})

describe('the path prefix', () => {
  afterEach(() => vi.unstubAllEnvs())
  const fresh = async () => {
    vi.resetModules()
    return (await import('@/lib/site')).basePath
  }
  test('is the setting, and the variable BASE_PATH wins over it', async () => {
    smallContent()
    ownFolder({ 'site.yaml': 'basePath: /ours\n' })
    vi.stubEnv('BASE_PATH', undefined)
    expect(await fresh()).toBe('/ours')
    vi.stubEnv('BASE_PATH', '/help')
    expect(await fresh()).toBe('/help')
    vi.stubEnv('BASE_PATH', '')
    expect(await fresh()).toBe('')
  })
})

describe('an accent colour', () => {
  test('black and white have the greatest contrast there is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  test('gets a tint for the dark theme that can be read', () => {
    const { dark } = accentTokens('#08472f', themes)
    expect(contrast(dark.accent, themes.dark.paper ?? '')).toBeGreaterThanOrEqual(10)
    expect(weakPairs('#08472f', themes)).toEqual([])
  })

  test('of the dark theme alone is judged as well', () => {
    const found = weakPairs({ light: '#08472f', dark: '#08472f' }, themes)
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^accent #08472f on paper #0b0a08 has 1\.\d:1 in the dark theme/),
    )
  })

  test('between 4.5:1 and 7:1 is a warning', () => {
    const found = weakPairs('#1f6fb2', themes).filter(({ message }) => message.startsWith('accent '))
    expect(found.map(({ serious }) => serious)).toContain(false)
  })

  test('stands in the style sheet for both themes; without one there is only a remark', () => {
    const css = ownerStyles('#08472f', themes)
    expect(css).toContain(':root{--accent:#08472f;')
    expect(css).toMatch(/\[data-theme="dark"\]\{--accent:#(?!08472f)/)
    expect(ownerStyles(undefined, themes)).not.toContain('--accent:')
  })

  test('uses names that the tokens have', () => {
    for (const theme of ['light', 'dark'] as const)
      expect(themes[theme]).toMatchObject(
        Object.fromEntries(
          Object.keys(accentTokens('#08472f', themes)[theme]).map((name) => [name, expect.any(String)]),
        ),
      )
  })
})
