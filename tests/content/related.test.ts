import { expect, test } from 'vitest'
import {
  errorsOfGuide,
  errorsOfProvider,
  guidesFor,
  guidesOfError,
  guidesOfProblem,
  guidesOfProvider,
  relatedGuides,
} from '@/lib/content/related'
import type { Content, ErrorPage, Guide, Problem, Provider } from '@/lib/content/types'

const guide = (slug: string, causes: string[], more: Partial<Guide> = {}) =>
  ({ slug, causes, providers: [], problems: ['no-text'], errors: [], ...more }) as Partial<Guide> as Guide
const error = (slug: string, more: Partial<ErrorPage> = {}) =>
  ({ slug, message: slug, variants: [], causes: ['delay'], ...more }) as Partial<ErrorPage> as ErrorPage

const GUIDES = [
  guide('general', ['delay', 'rate-limit']),
  guide('second', ['rate-limit', 'delay'], { problems: ['code-refused', 'no-text'], errors: ['Try later'] }),
  guide('of-apple', ['delay'], { providers: ['apple'] }),
  guide('of-google', ['delay'], { providers: ['google'] }),
  guide('other', ['storage-full']),
]
const ERRORS = [
  error('a', { guide: 'general' }),
  error('b', { message: 'Try later', provider: 'apple' }),
  error('c', { message: 'x', variants: ['Try later'] }),
]
const CONTENT = { guides: GUIDES, errors: ERRORS } as Partial<Content> as Content
const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug)

test('guides for a cause: those that treat it first, general ones only for a reader of no service', () => {
  expect(slugs(guidesFor(CONTENT, ['delay']))).toEqual(['general', 'second'])
})

test('a page about the reader’s own service wins, and pages about others are left out', () => {
  expect(slugs(guidesFor(CONTENT, ['delay'], ['apple']))).toEqual(['of-apple', 'general', 'second'])
})

test('guides beside a guide do not hold itself', () => {
  expect(slugs(relatedGuides(CONTENT, GUIDES[0] as Guide))).toEqual(['second'])
  expect(slugs(relatedGuides(CONTENT, GUIDES[4] as Guide))).toEqual([])
})

test('messages of a guide: those that lead to it, and those whose words or variants it answers', () => {
  expect(slugs(errorsOfGuide(CONTENT, GUIDES[0] as Guide))).toEqual(['a'])
  expect(slugs(errorsOfGuide(CONTENT, GUIDES[1] as Guide))).toEqual(['b', 'c'])
})

test('guides of a message: its own first, then those for its causes and its service', () => {
  expect(slugs(guidesOfError(CONTENT, error('x', { guide: 'other' })))).toEqual([
    'other',
    'general',
    'second',
  ])
  expect(slugs(guidesOfError(CONTENT, error('y', { provider: 'google' })))).toEqual([
    'of-google',
    'general',
    'second',
  ])
})

test('pages of a service, and of a problem with its main guides first', () => {
  const apple = { slug: 'apple' } as Provider
  expect(slugs(guidesOfProvider(CONTENT, apple))).toEqual(['of-apple'])
  expect(slugs(errorsOfProvider(CONTENT, apple))).toEqual(['b'])
  expect(slugs(guidesOfProblem(CONTENT, { id: 'no-text' } as Problem))).toEqual([
    'general',
    'of-apple',
    'of-google',
    'other',
    'second',
  ])
})
