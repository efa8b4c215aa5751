import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, kinds, openReady, PAGE_KINDS, test } from './page'

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a test needs here
test.beforeEach(({}, { project }) => {
  test.skip(project.name === 'phone', 'nothing here depends on the width')
})

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const INLINE = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g

/** What is wrong with the policy of one exported page, in words. */
function faults(html: string): string[] {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const allowed = new Set(policy.match(/'sha256-[^']+'/g))
  const scripts = [...html.matchAll(INLINE)].filter(
    ([, attributes = '']) => !attributes.includes('application/'),
  )
  const needed = new Set(scripts.map(([, , text = '']) => sha256(text)))
  const bare = html.replace(/<script[\s\S]*?<\/script>/g, '')
  const first = html.search(/<script/)
  return [
    ...(policy.startsWith("default-src 'none'; ") ? [] : ['has no policy that begins with nothing']),
    ...(policy.includes('unsafe') ? ['allows something unsafe'] : []),
    ...(policy.includes("require-trusted-types-for 'script'") ? [] : ['does not ask for Trusted Types']),
    ...[...needed].filter((hash) => !allowed.has(hash)).map(() => 'has an inline script without its hash'),
    ...[...allowed].filter((hash) => !needed.has(hash)).map(() => 'allows a script that it does not have'),
    ...(first >= 0 && first < html.indexOf('Content-Security-Policy')
      ? ['has a script before its policy']
      : []),
    ...(bare.match(/<style[\s>]|\sstyle="|\son[a-z]+="|javascript:/g) ?? []).map(
      (found) => `has ${found.trim()}`,
    ),
    ...[
      ...html.matchAll(
        /<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(https?:)?\/\/(?!example\.org)[^"]*"/g,
      ),
    ].map(([found]) => `loads from elsewhere: ${found}`),
  ]
}

test('every exported page has a policy that fits exactly its own scripts', () => {
  const pages = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  expect(pages.length).toBeGreaterThan(300)
  const found = pages.flatMap((name) =>
    faults(readFileSync(join('out', name), 'utf8')).map((fault) => `${name} ${fault}`),
  )
  expect(found).toEqual([])
  const html = readFileSync('out/en/about/index.html', 'utf8')
  expect(faults(html.replace(/'sha256-./, "'sha256-x")), 'the check sees a corrupted hash').not.toEqual([])
  expect(faults(html.replace('</head>', '<script>a()</script></head>'))).not.toEqual([])
})

test('with corrupted hashes the browser runs none of the page’s scripts, and the page stays readable', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  for (const name of kinds) {
    const path = new URL(PAGE_KINDS[name], 'http://x').pathname
    const file = join('out', path, 'index.html')
    const corrupted = readFileSync(file, 'utf8').replace(/'sha256-[^']{4}/g, "'sha256-AAAA")
    const page = await browser.newPage({ serviceWorkers: 'block' })
    const blocked: string[] = []
    page.on('console', (message) => blocked.push(message.text()))
    await page.route(`**${path}*`, (route) => route.fulfill({ body: corrupted, contentType: 'text/html' }))
    await page.goto(`${baseURL}${PAGE_KINDS[name]}`)
    await expect(page.locator('h1')).toBeVisible()
    expect(await page.evaluate(() => '__next_f' in window), name).toBe(false)
    expect(blocked.join(' '), name).toContain('Content Security Policy')
    await page.close()
  }
})

const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>"\'><svg onload=window.hit=1>'

test('markup in the address does nothing', async ({ page }) => {
  const text = encodeURIComponent(MARKUP)
  for (const path of [
    `/en/search/?q=${text}`,
    `/en/check/no-text/?v=1&a=${text}`,
    `/en/check/no-text/?v=${text}&p=${text}&c=${text}&d=${text}&ch=${text}&a=sent-where.${text}&k=${text}&t=${text}`,
    `/en/guides/t-mobile-short-codes/?${text}#${text}`,
    `/en/${text}/`,
  ]) {
    await openReady(page, path)
    expect(await page.evaluate(() => 'hit' in window), path).toBe(false)
    expect(await page.locator('main img, main svg[onload]').count(), path).toBe(0)
  }
})

test('markup and nonsense in the device’s storage do nothing', async ({ page }) => {
  const keys = [...readFileSync('lib/device-store.ts', 'utf8').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(
    ([, key = '']) => key,
  )
  expect(keys.length).toBeGreaterThan(5)
  for (const value of [
    MARKUP,
    JSON.stringify(MARKUP),
    JSON.stringify([MARKUP]),
    JSON.stringify({ a: MARKUP }),
    '{',
    'null',
  ]) {
    await page.addInitScript(
      ([names, text]) => {
        for (const name of names as string[]) localStorage.setItem(name, text as string)
      },
      [keys, value] as const,
    )
    for (const path of [
      '/en/',
      '/en/search/?q=code',
      '/en/check/no-text/',
      '/en/guides/t-mobile-short-codes/',
    ]) {
      await openReady(page, path)
      await expect(page.locator('h1')).toBeVisible()
      expect(await page.evaluate(() => 'hit' in window), `${path} ${value}`).toBe(false)
    }
  }
})
