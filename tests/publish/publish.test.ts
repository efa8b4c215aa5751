// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { API, apiData, apiSchema } from '@/lib/publish/api'
import { headTags, withHead } from '@/lib/publish/head'
import { llmsText } from '@/lib/publish/llms'
import { markdownTwin, plainMarkdown } from '@/lib/publish/markdown'
import { type PublicPage, publicPages } from '@/lib/publish/pages'
import { pictureOf, pictures } from '@/lib/publish/pictures'
import { feed, robots, siteMap } from '@/lib/publish/site-map'
import { structuredData } from '@/lib/publish/structured-data'

const ROOT = 'https://help.example/base'
const OWNER = { name: 'A & B', root: ROOT }
const pages = publicPages('en')
const content = loadContent('en')
const messages = loadMessages('en')
const page = (url: string) => pages.find((each) => each.url === url) as PublicPage

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml')

describe('the list of public pages', () => {
  test('has every page of content once, with a title and a description of its own', () => {
    const urls = pages.map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
    for (const { url } of [...content.guides, ...content.errors, ...content.providers, ...content.problems])
      expect(urls).toContain(url)
    for (const { title, description, url } of pages) {
      expect(title, url).toBeTruthy()
      expect(description, url).not.toMatch(/\*\*|`/)
    }
  })

  test('leaves the maps of checklists out', () => {
    expect(pages.filter(({ url }) => url.includes('/map/'))).toEqual([])
  })
})

describe('structured data', () => {
  const types = (url: string) => {
    const found = structuredData(page(url), OWNER)
    return (found?.['@graph'] ?? []).map((each) => (each as { '@type': string })['@type'])
  }

  test.each([
    ['/en/', ['WebSite']],
    ['/en/guides/t-mobile-short-codes/', ['TechArticle', 'BreadcrumbList']],
    ['/en/errors/apple-codes-cannot-be-sent/', ['FAQPage', 'BreadcrumbList']],
    ['/en/providers/apple/', ['TechArticle', 'BreadcrumbList']],
    ['/en/guides/', ['BreadcrumbList']],
  ])('%s is %j', (url, expected) => {
    expect(types(url)).toEqual(expected)
  })

  /** What search engines require of each type before they use it. */
  const REQUIRED: Record<string, string[]> = {
    TechArticle: ['headline', 'author', 'dateModified', 'url', 'inLanguage'],
    FAQPage: ['mainEntity', 'url'],
    BreadcrumbList: ['itemListElement'],
    WebSite: ['name', 'url'],
  }

  test('has on every page what its type requires, with full addresses and no empty value', () => {
    for (const each of pages) {
      for (const thing of structuredData(each, OWNER)?.['@graph'] ?? []) {
        const found = thing as unknown as Record<string, unknown>
        for (const key of REQUIRED[String(found['@type'])] ?? ['no such type'])
          if (key !== 'dateModified' || each.reviewed) expect(found[key], `${each.url} ${key}`).toBeTruthy()
        const headline = String(found.headline ?? '')
        expect(headline.length).toBeLessThanOrEqual(110)
        for (const [, address = ''] of JSON.stringify(found).matchAll(/"(?:url|item)":"([^"]*)"/g))
          expect(address).toMatch(/^https:\/\/help\.example\/base\/en\//)
      }
    }
  })

  test('the path of a message leads over its service', () => {
    const trail = page('/en/errors/apple-codes-cannot-be-sent/').trail.map(({ url }) => url)
    expect(trail).toEqual(['/en/', '/en/errors/', '/en/providers/apple/'])
  })
})

describe('tags in the head', () => {
  const hostile: PublicPage = {
    ...page('/en/guides/t-mobile-short-codes/'),
    title: '"><script>alert(1)</script>',
    description: '</script><img src=x onerror=alert(1)>',
  }
  const html = '<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body></body></html>'

  test('words of a page cannot become markup', () => {
    const found = parse(withHead(html, headTags(hostile, OWNER, ['en'])))
    const scripts = [...found.querySelectorAll('script')]
    expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json'])
    expect(found.querySelector('img')).toBeNull()
    expect(JSON.parse(scripts[0]?.textContent ?? '')['@graph'][0].headline).toBe(hostile.title)
    expect(found.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(hostile.title)
  })

  test('are put in once', () => {
    const tags = headTags(hostile, OWNER, ['en'])
    expect(withHead(withHead(html, tags), tags)).toBe(withHead(html, tags))
    expect(() => withHead('<p>', tags)).toThrow('no head')
  })

  test('name the picture of the service, the Markdown twin, and other languages where there are any', () => {
    const found = parse(withHead(html, headTags(page('/en/providers/apple/'), OWNER, ['en', 'es'])))
    expect(found.querySelector('meta[property="og:image"]')?.getAttribute('content')).toBe(
      `${ROOT}/og/en-provider-apple.png`,
    )
    expect(found.querySelector('link[type="text/markdown"]')?.getAttribute('href')).toBe('index.md')
    expect(found.querySelector('link[hreflang="es"]')?.getAttribute('href')).toBe(
      `${ROOT}/es/providers/apple/`,
    )
    expect(headTags(page('/en/providers/apple/'), OWNER, ['en'])).not.toContain('hreflang')
    expect(headTags(page('/en/'), OWNER, ['en'])).toContain('href="/base/en/feed.xml"')
  })

  test('every picture that a page names is drawn', () => {
    const drawn = new Set(pictures(content, messages, 'x').map(({ path }) => path))
    for (const each of pages) expect(drawn).toContain(pictureOf(each))
  })
})

describe('site map, robots and feed', () => {
  test('the site map is XML with every listed page and the day of its review', () => {
    const found = xml(siteMap(pages, ROOT))
    expect(found.querySelector('parsererror')).toBeNull()
    expect(found.querySelectorAll('url')).toHaveLength(pages.length)
    const guide = [...found.querySelectorAll('url')].find((each) =>
      each.querySelector('loc')?.textContent?.endsWith('/guides/t-mobile-short-codes/'),
    )
    expect(guide?.querySelector('lastmod')?.textContent).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(robots(ROOT)).toContain(`Sitemap: ${ROOT}/sitemap.xml`)
  })

  test('the feed holds the pages that were checked last, the newest first', () => {
    const text = feed(pages, ROOT, { name: 'A & B', description: 'Help', locale: 'en' })
    const found = xml(text)
    expect(found.querySelector('parsererror')).toBeNull()
    const days = [...found.querySelectorAll('item > pubDate')].map((day) => Date.parse(day.textContent ?? ''))
    expect(days).toHaveLength(40)
    expect(days).toEqual([...days].sort((a, b) => b - a))
    expect(feed(pages, ROOT, { name: 'A & B', description: 'Help', locale: 'en' })).toBe(text)
  })
})

describe('Markdown twins', () => {
  const twin = (url: string) => {
    const found = [...content.guides, ...content.errors, ...content.providers].find(
      (each) => each.url === url,
    )
    if (!found) throw new Error(url)
    return markdownTwin({ page: found, prefix: `${ROOT}/en`, words: messages }, 'en')
  }

  test('say what the page says, with steps as a list and links as full addresses', () => {
    const text = twin('/en/guides/t-mobile-short-codes/')
    expect(text).toMatch(/^# T-Mobile: texts from people come, codes do not\n/)
    expect(text).toMatch(/\n1\. {1,2}\*\*Make sure that this is your problem\*\*\n/)
    expect(text).toContain(`](${ROOT}/en/check/no-text/)`)
    expect(text).toContain('- [Message Blocking](https://www.t-mobile.com/')
  })

  test('leave no component and no anchor behind', { timeout: 120_000 }, () => {
    for (const each of [...content.guides, ...content.errors, ...content.providers]) {
      const text = twin(each.url)
      expect(text, each.url).not.toMatch(/<\/?[A-Z]|\{\/\*|\]\(\/|&#x20;/)
    }
  })

  test('services list what is known, messages what to do', () => {
    expect(twin('/en/providers/apple/')).toContain('- **Length**: 6 digits')
    expect(twin('/en/errors/apple-codes-cannot-be-sent/')).toMatch(/## Do this now\n\n1\. \*\*/)
  })

  test('boxes turn into quotes, and screens into blocks', () => {
    const source =
      '<Callout kind="stop" title="Stop">\n\nWait.\n\n</Callout>\n\n<Screen heading="Failed">Try later.</Screen>'
    expect(plainMarkdown(source, ROOT, messages)).toBe(
      '> **Stop**\n>\n> Wait.\n\n```\nFailed\nTry later.\n```',
    )
  })
})

test('llms.txt has the safety rules before the pages, and leads to the twins', () => {
  const titles = { guide: 'Guides', error: 'Messages', provider: 'Services', checklist: 'Checklists' }
  const text = llmsText(pages, ROOT, { name: 'A', description: 'B', rules: messages.footer.rules, titles })
  expect(text.indexOf(messages.footer.rules[0] ?? '-')).toBeLessThan(text.indexOf('## Guides'))
  expect(text).toContain(`](${ROOT}/en/guides/t-mobile-short-codes/index.md): `)
  expect(text).toContain(`](${ROOT}/en/check/no-text/): `)
})

describe('the data below /api/v1/', () => {
  const data = apiData('en', ROOT)

  test.each(Object.keys(API) as (keyof typeof API)[])('%s keeps to its documented shape', (name) => {
    const checked = API[name].safeParse(JSON.parse(JSON.stringify(data[name])))
    expect(checked.error?.issues ?? []).toEqual([])
    expect(data[name].length).toBeGreaterThan(0)
    expect(JSON.parse(apiSchema(name))).toMatchObject({ type: 'array' })
  })

  test('fixes lead to guides that exist', () => {
    const urls = new Set(content.guides.map(({ url }) => ROOT + url))
    for (const { fixes } of data.checklists)
      for (const { guides } of fixes) for (const guide of guides) expect(urls).toContain(guide.split('#')[0])
  })
})
