import { expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadPage, pageSlugs } from '@/lib/content/pages'
import { copyOfContent, GUIDE, smallContent } from './copy'

test('reads pages with their addresses, in the order of their names', () => {
  const copy = smallContent()
  copy.write('en/guides/a-first.mdx', GUIDE)
  copy.write('en/guides/_draft.mdx', 'not a page yet')
  const { guides, errors, providers } = loadContent('en')
  expect(guides.map(({ slug, url }) => [slug, url])).toEqual([
    ['a-first', '/en/guides/a-first/'],
    ['sample', '/en/guides/sample/'],
  ])
  expect(guides[1]).toMatchObject({
    title: 'A sample guide',
    aliases: [],
    providers: [],
    body: { firstLine: 15 },
  })
  expect(errors.map(({ url }) => url)).toEqual(['/en/errors/sample/'])
  expect(providers[0]).toMatchObject({
    name: 'Sample',
    words: { title: 'Where codes of Sample are' },
    facts: { channels: { values: ['email'], source: ['help'], status: 'confirmed' } },
  })
})

test('joins ids with the words of the language, in the order of the list', () => {
  smallContent()
  const { problems, causes } = loadContent('en')
  expect(problems.map(({ id }) => id)).toEqual([
    'no-text',
    'no-email',
    'no-prompt',
    'code-refused',
    'lost-access',
    'asked-again',
    'unexpected-code',
  ])
  expect(problems.filter(({ hasChecklist }) => hasChecklist).map(({ id }) => id)).toEqual(['no-email'])
  expect(causes[0]).toMatchObject({ id: 'wrong-number', where: 'details' })
  expect(causes[0]?.name).toBeTruthy()
})

test('a change shows at once outside of a build', () => {
  const copy = smallContent()
  expect(loadContent('en').guides[0]?.title).toBe('A sample guide')
  copy.change('en/guides/sample.mdx', 'A sample guide', 'Another title')
  expect(loadContent('en').guides[0]?.title).toBe('Another title')
})

test('an empty folder has no pages and is no mistake', () => {
  copyOfContent((path) => !/^(en\/(guides|errors|providers)|providers)\//.test(path))
  expect(loadContent('en')).toMatchObject({ guides: [], errors: [], providers: [] })
})

test('a language is a folder with messages.json', () => {
  const copy = smallContent()
  copy.write('es/messages.json', '{}')
  copy.write('notes/readme.txt', 'no language')
  expect(locales()).toEqual(['en', 'es'])
})

test('reads the pages about the site itself', () => {
  expect(pageSlugs('en')).toEqual(['about', 'accessibility', 'privacy'])
  for (const slug of pageSlugs('en')) expect(loadPage('en', slug).title).toBeTruthy()
})
