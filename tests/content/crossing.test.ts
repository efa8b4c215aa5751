import { expect, test } from 'vitest'
import { crossings, generalGuides, pagesOfProblem } from '@/lib/content/crossing'
import { loadContent } from '@/lib/content/load'
import { ERROR, GUIDE, smallContent } from './copy'

function withCrossing() {
  const copy = smallContent()
  copy.write('en/guides/own.mdx', GUIDE.replace('minutes: 5', 'providers: [sample]\nminutes: 5'))
  copy.write(
    'en/errors/own.mdx',
    ERROR.replace('Something', 'Anything').replace('short:', 'provider: sample\nshort:'),
  )
  return loadContent('en')
}

test('a problem at a service has a page as soon as there are a guide and something else about it', () => {
  smallContent()
  expect(crossings(loadContent('en'))).toEqual([])
  const [found, ...others] = crossings(withCrossing())
  expect(others).toEqual([])
  expect(found).toMatchObject({ url: '/en/providers/sample/no-email/' })
  expect(found?.guides.map(({ slug }) => slug)).toEqual(['own'])
  expect(found?.errors.map(({ slug }) => slug)).toEqual(['own'])
})

test('general guides for the same causes come after the service’s own', () => {
  const content = withCrossing()
  const [found] = crossings(content)
  if (!found) throw new Error('no crossing')
  expect(generalGuides(content, found).map(({ slug }) => slug)).toEqual(['sample'])
})

test('the page of a problem has all its guides, messages and services', () => {
  const content = withCrossing()
  const problem = content.problems.find(({ id }) => id === 'no-email')
  if (!problem) throw new Error('no problem')
  const { guides, errors, crossings: services } = pagesOfProblem(content, problem)
  expect(guides.map(({ slug }) => slug)).toEqual(['sample', 'own'])
  expect(errors.map(({ slug }) => slug)).toEqual(['own', 'sample'])
  expect(services).toHaveLength(1)
})
