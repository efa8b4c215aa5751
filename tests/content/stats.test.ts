import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { contentStats } from '@/lib/content/stats'
import { statsTable } from '@/lib/content/stats-table'
import { GUIDE, smallContent } from './copy'

test('counts pages, and says which causes nothing treats', () => {
  const copy = smallContent()
  copy.write('en/guides/second.mdx', GUIDE.replace('[email-filter]', '[delay, email-filter]'))
  const stats = contentStats('en')
  expect(stats).toMatchObject({
    locale: 'en',
    guides: 2,
    errors: 1,
    providers: 1,
    problems: 7,
    sources: 4,
    oldestReview: '2026-11-20',
  })
  expect(stats.guidesByCause['email-filter']).toEqual(['sample', 'second'])
  expect(stats.causesWithoutGuide).toContain('wrong-number')
  expect(stats.causesWithoutGuide).not.toContain('delay')
  expect(stats.problemsWithChecklist).toEqual(['no-email'])
  expect(stats.byProblem['no-email']).toEqual({
    guides: 2,
    errors: 1,
    checklist: { causes: 2, questions: 1, fixes: 3 },
  })
  expect(stats.byProblem['no-text']).toEqual({ guides: 0, errors: 0, checklist: null })
  expect(stats.causesWithoutFix).toEqual({ 'no-email': [] })
})

test('counts guides by device, those with a tab of that name too', () => {
  const copy = smallContent()
  copy.change(
    'en/guides/sample.mdx',
    'Words.',
    '<Tabs label="Device">\n<Tab name="iPhone">\n\nA.\n\n</Tab>\n</Tabs>',
  )
  copy.write('en/guides/mac.mdx', GUIDE.replace('minutes: 5', 'platforms: [mac]\nminutes: 5'))
  expect(contentStats('en').guidesByPlatform).toEqual({ iphone: 1, android: 0, mac: 1, windows: 0 })
})

test('counts the words that a reader sees', () => {
  const copy = smallContent()
  const before = contentStats('en').wordsByPage['/guides/sample/'] ?? 0
  copy.change('en/guides/sample.mdx', 'Words.', 'Words, and [three more words](/guides/).')
  copy.change('en/guides/sample.mdx', 'risk: none', 'aliases: [not, counted]\nrisk: none')
  expect((contentStats('en').wordsByPage['/guides/sample/'] ?? 0) - before).toBe(4)
})

test('a table for people names every problem, service and cause', () => {
  smallContent()
  const table = statsTable(contentStats('en'))
  for (const words of ['asked-again', 'sample', 'email-filter', 'Causes without a guide: '])
    expect(table).toContain(words)
})

test('npm run content:stats prints JSON, or names what is wrong', () => {
  smallContent()
  const tsx = 'node_modules/.bin/tsx'
  expect(JSON.parse(execFileSync(tsx, ['scripts/stats.ts', '--json'], { encoding: 'utf8' }))).toMatchObject({
    guides: 1,
    locales: ['en'],
  })
  const wrong = spawnSync(tsx, ['scripts/stats.ts', '--locale', 'xx'], { encoding: 'utf8' })
  expect(wrong.status).toBe(1)
  expect(wrong.stderr).toContain('There is no language "xx" in the content folder; there is: en')
})
