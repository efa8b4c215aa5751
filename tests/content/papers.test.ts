import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenLinksIn } from '@/lib/content/check/links'
import { loadContent } from '@/lib/content/load'
import { AUTHOR_COMPONENTS } from '@/lib/content/mdx'
import { formatProblem } from '@/lib/content/problems'

const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

describe.each(PAPERS)('%s', (paper) => {
  const text = readFileSync(paper, 'utf8')

  test('names only commands that exist', () => {
    for (const [, name] of text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g))
      expect(Object.keys(scripts)).toContain(name)
    for (const [path] of text.matchAll(/\bscripts\/[\w-]+\.\w+/g)) expect(existsSync(path), path).toBe(true)
  })

  test('links only to papers that exist', () => {
    const links = [...text.matchAll(/(?<!!)\[[^\]]*\]\((?!https?:|\/)([^)#]+)/g)].map(([, link = '']) => link)
    for (const link of links) expect(existsSync(join(dirname(paper), link)), link).toBe(true)
  })

  test('names only files of lib and components that exist', () => {
    for (const [path] of text.matchAll(/\b(?:lib|components)\/[\w/-]+\.tsx?\b/g))
      expect(existsSync(path), path).toBe(true)
  })
})

test('docs/situations.md leads only to pages that exist', () => {
  const problems = brokenLinksIn(loadContent('en'), ['docs/situations.md'])
  expect(problems.map(formatProblem)).toEqual([])
})

test('docs/authoring.md names every component for authors', () => {
  const text = readFileSync('docs/authoring.md', 'utf8')
  for (const name of AUTHOR_COMPONENTS) expect(text).toContain(`\`${name}\``)
})

test('every package has its reason, and every reason its package', () => {
  const tables = readFileSync('docs/decisions/0009-dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[1] ?? '')
    .join(' ')
    .replace('`…-mono`', '`@fontsource-variable/atkinson-hyperlegible-mono`')
  const named = [...tables.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort())
})
