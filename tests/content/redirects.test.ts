// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { loadRedirects, redirectPage, redirectRules } from '@/lib/content/redirects'
import { forbiddenStyles, withPolicy } from '@/lib/policy'
import { smallContent } from './copy'

const WORDS = { title: 'Moved <here>', lead: 'New address.', go: 'Go' }

test('the page at an old address leads on without a script, and words cannot become markup', () => {
  const html = withPolicy(redirectPage('en', '/help/en/guides/new/#how', WORDS), '/help')
  const page = new DOMParser().parseFromString(html, 'text/html')
  expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
    '0; url=/help/en/guides/new/#how',
  )
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/help/en/guides/new/#how')
  expect(page.querySelector('h1')?.textContent).toBe('Moved <here>')
  expect(page.documentElement.lang).toBe('en')
  expect(forbiddenStyles(html)).toEqual([])
})

test('hosts get one rule for each language', () => {
  const copy = smallContent()
  copy.write('redirects.yaml', '- { from: /guides/old/, to: /guides/sample/ }\n')
  expect(redirectRules(loadRedirects(), ['en', 'es'], '/help')).toBe(
    '/help/en/guides/old/ /help/en/guides/sample/ 301\n/help/es/guides/old/ /help/es/guides/sample/ 301\n',
  )
})
