import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { crossings } from '@/lib/content/crossing'
import { featuredProviders } from '@/lib/content/featured'
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadPage, pageSlugs } from '@/lib/content/pages'
import { loadRedirects } from '@/lib/content/redirects'
import { loadMessages } from '@/lib/i18n'
import { loadSources } from '@/lib/search/build-index'
import { ERROR, GUIDE, ownFolder, smallContent } from './copy'

/** Findings about links and ids that lead nowhere. */
const dead = (findings: string[]) => findings.filter((each) => /nowhere|unknown|no such/.test(each))

const slugs = (pages: { slug: string }[]) => pages.map(({ slug }) => slug)

describe('an owner’s file', () => {
  test('adds a page', () => {
    smallContent()
    const root = ownFolder({ 'en/guides/ours.mdx': GUIDE.replace('A sample guide', 'Ours') })
    const { guides } = loadContent('en')
    expect(slugs(guides)).toEqual(['ours', 'sample'])
    expect(guides[0]?.file).toBe(`${root}/en/guides/ours.mdx`)
  })

  test('takes the place of a page with its path', () => {
    smallContent()
    ownFolder({ 'en/guides/sample.mdx': GUIDE.replace('A sample guide', 'Ours') })
    expect(loadContent('en').guides.map(({ title }) => title)).toEqual(['Ours'])
  })

  test('with a mistake is named by its own path', () => {
    const copy = smallContent()
    ownFolder({ 'en/guides/ours.mdx': GUIDE.replace('risk: none', 'risk: some') })
    expect(copy.findings()).toEqual([
      expect.stringMatching(/^site\/en\/guides\/ours\.mdx:8 risk: must be one of/),
    ])
  })

  test('replaces one string of the interface and leaves the others', () => {
    smallContent()
    const before = loadMessages('en').footer
    ownFolder({ 'en/messages.json': '{ "footer": { "who": "Ours." } }' })
    expect(loadMessages('en').footer).toEqual({ ...before, who: 'Ours.' })
  })

  test('with a string that nothing shows, or without its places, is a mistake', () => {
    const copy = smallContent()
    ownFolder({
      'en/messages.json': '{\n "footer": { "whoo": "Ours." },\n "page": {\n  "call": "Call us" }\n}\n',
    })
    expect(copy.findings()).toEqual([
      'site/en/messages.json:2 footer.whoo: is no text of messages.json; the site never shows it',
      'site/en/messages.json:4 page.call: must hold {number}, as "Call {number}" does',
    ])
  })

  test('that is no JSON is named with its line', () => {
    const copy = smallContent()
    ownFolder({ 'en/search.json': '{\n "box": \n}' })
    expect(copy.findings()).toEqual([expect.stringMatching(/^site\/en\/search\.json:\d .*not valid JSON/)])
  })

  test('changes the words of one cause and leaves the others', () => {
    smallContent()
    const before = loadContent('en').causes
    ownFolder({ 'en/causes.yaml': 'email-filter: { name: Our filter }\n' })
    const after = loadContent('en').causes
    const changed = after.filter((cause, i) => cause.name !== before[i]?.name)
    expect(changed).toEqual([expect.objectContaining({ id: 'email-filter', name: 'Our filter' })])
    expect(changed[0]?.plain).toBe(before.find(({ id }) => id === 'email-filter')?.plain)
  })

  test('with words that lack a part is named where the words stand', () => {
    const copy = smallContent()
    ownFolder({ 'en/problems.yaml': '# ours\nno-email: { title: "" }\n' })
    expect(copy.findings()).toEqual([expect.stringMatching(/^site\/en\/problems\.yaml:2 no-email\.title: /)])
  })

  test('changes one text of a checklist, and a mistake in it names that file', () => {
    const copy = smallContent()
    ownFolder({
      'en/diagnosis/no-email.yaml': 'fixes:\n  nothing: { title: A, why: B, steps: [{ do: C }], check: D }\n',
    })
    expect(copy.findings()).toContainEqual(
      expect.stringMatching(/^site\/en\/diagnosis\/no-email\.yaml:2 fixes\.nothing/),
    )
  })

  test('adds words that search understands', () => {
    smallContent()
    ownFolder({ 'search/providers.yaml': 'sample: [harbor light]\n' })
    expect(loadSources('en').frame.lexicon.providers.sample).toEqual(
      expect.arrayContaining(['harbor light', 'sample']),
    )
    expect(loadSources('en').frame.lexicon.providers.apple).toBeDefined()
  })

  test('adds a notice, a language, a page about the site, and old addresses', () => {
    const copy = smallContent()
    copy.write('redirects.yaml', '- { from: /guides/a/, to: /guides/sample/ }\n')
    ownFolder({
      'notices/ours.yaml':
        "kind: outage\nstart: 2026-11-20\nsource: { title: A, url: 'https://example.org/', kind: provider }\nwords: { en: { title: Ours, text: Down. } }\n",
      'fr/messages.json': '{}',
      'en/pages/about.mdx': '---\ntitle: Us\nsummary: We.\nreviewed: 2026-11-20\n---\n\nWords.\n',
      'redirects.yaml': '- { from: /guides/b/, to: /guides/sample/ }\n',
    })
    expect(loadContent('en').notices.map(({ id }) => id)).toEqual(['ours'])
    expect(locales()).toEqual(['en', 'fr'])
    expect(loadPage('en', 'about').title).toBe('Us')
    expect(pageSlugs('en')).toEqual(expect.arrayContaining(['about', 'accessibility', 'privacy']))
    expect(loadRedirects().map(({ from }) => from)).toEqual(['/guides/a/', '/guides/b/'])
  })
})

describe('what an owner leaves out', () => {
  const OTHER = GUIDE.replace(
    'causes: [email-filter]',
    'causes: [email-filter]\nproviders: [sample]',
  ).replace('A sample guide', 'About Sample only')
  /** A second service's worth of pages about `sample`, and a page that links to them. */
  function withPages() {
    const copy = smallContent()
    copy.write('en/guides/about-it.mdx', OTHER)
    copy.write(
      'en/errors/of-it.mdx',
      ERROR.replace('short:', 'provider: sample\nshort:').replace('wrong', 'bad'),
    )
    copy.write(
      'en/guides/linking.mdx',
      GUIDE.replace(
        'Words.',
        'Read [one](/guides/about-it/#how), [two](/errors/of-it/), [three](/providers/sample/no-email/) and [four](/guides/sample/).',
      ),
    )
    return copy
  }

  test('is a service: its pages, lists, crossings and words of search go, links become words', () => {
    const copy = withPages()
    expect(crossings(loadContent('en')).map(({ url }) => url)).toContain('/en/providers/sample/no-email/')
    ownFolder({ 'site.yaml': 'providers: { hide: [sample] }\n' })
    const content = loadContent('en')
    expect(content.providers).toEqual([])
    expect(slugs(content.guides)).toEqual(['linking', 'sample'])
    expect(slugs(content.errors)).toEqual(['sample'])
    expect(crossings(content)).toEqual([])
    const { sources, frame } = loadSources('en')
    expect(sources.filter(({ url }) => /about-it|of-it|providers/.test(url))).toEqual([])
    expect(frame.lexicon.providers.sample).toBeUndefined()
    expect(content.guides[0]?.body.source).toContain('Read one, two, three and [four](/guides/sample/).')
    expect(dead(copy.findings())).toEqual([])
  })

  test('is everything but a list of services', () => {
    withPages()
    ownFolder({ 'site.yaml': 'providers: { only: [] }\n' })
    expect(loadContent('en').providers).toEqual([])
  })

  test('is named where the owner’s own page links to it', () => {
    const copy = withPages()
    ownFolder({
      'site.yaml': 'hide: [guides/about-it]\n',
      'en/guides/ours.mdx': GUIDE.replace('Words.', 'See [it](/guides/about-it/).'),
    })
    expect(copy.findings()).toContainEqual(
      expect.stringMatching(
        /^warning site\/en\/guides\/ours\.mdx:\d+ the link \/guides\/about-it\/ leads to a page that this copy leaves out/,
      ),
    )
  })

  test('is a problem: its checklist, pages and patterns go, the others keep the owner’s order', () => {
    const copy = withPages()
    copy.write('en/guides/other.mdx', GUIDE.replace('[no-email]', '[asked-again]').replace(/prefill.*\n/, ''))
    ownFolder({ 'site.yaml': 'problems: [unexpected-code, no-text, no-email]\n' })
    const content = loadContent('en')
    expect(content.problems.map(({ id }) => id)).toEqual(['unexpected-code', 'no-text', 'no-email'])
    expect(slugs(content.guides)).not.toContain('other')
    expect(loadSources('en').frame.lexicon.problems['asked-again']).toBeUndefined()
    expect(dead(copy.findings())).toEqual([])
  })

  test('stays when a checklist leads there: a guide of a service that is left out', () => {
    const copy = smallContent()
    copy.write('en/guides/sample.mdx', GUIDE.replace('causes: [', 'providers: [sample]\ncauses: ['))
    ownFolder({ 'site.yaml': 'providers: { hide: [sample] }\n' })
    expect(slugs(loadContent('en').guides)).toEqual(['sample'])
    expect(copy.findings()).toEqual([])
  })

  test('is a single message', () => {
    withPages()
    ownFolder({ 'site.yaml': 'hide: [errors/of-it]\n' })
    expect(slugs(loadContent('en').errors)).toEqual(['sample'])
  })
})

test('the start page shows the services that the owner chose, in that order, else those marked so', () => {
  const copy = smallContent()
  const facts = copy.read('providers/sample.yaml')
  for (const name of ['aa', 'bb']) {
    copy.write(`providers/${name}.yaml`, facts.replace('name: Sample', `name: ${name}`))
    copy.write(`en/providers/${name}.mdx`, copy.read('en/providers/sample.mdx'))
  }
  expect(slugs(featuredProviders(loadContent('en')))).toEqual(['aa', 'bb', 'sample'])
  copy.write('providers/bb.yaml', `${facts.replace('name: Sample', 'name: bb')}featured: true\n`)
  expect(slugs(featuredProviders(loadContent('en')))).toEqual(['bb'])
  ownFolder({ 'site.yaml': 'featured: [sample, bb]\n' })
  expect(slugs(featuredProviders(loadContent('en')))).toEqual(['sample', 'bb'])
})

test('every file of content is read through the one resolver', () => {
  const folders = ['lib', 'components', 'app', 'scripts']
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const around = files
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && file !== 'lib/content/root.ts')
    .filter((file) => {
      const text = readFileSync(file, 'utf8')
      return (
        /(readFileSync|readdirSync|join)\(\s*['"`]content\b/.test(text) ||
        /readdirSync\(contentPath/.test(text) ||
        /JSON\.parse\(readFileSync\(contentPath/.test(text)
      )
    })
  expect(around).toEqual([])
})
