import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { toFileForm } from '@/lib/search/file-form'
import { generate, proportional } from '@/scripts/scale-bench/generate'
import { stagesOf } from '@/scripts/scale-bench/measured-run'
import { parseStat } from '@/scripts/scale-bench/process-group'
import { madeUpName, reworded } from '@/scripts/scale-bench/reword'
import { searchTimes } from '@/scripts/scale-bench/search-time'
import { divided, withoutDeadAnchors } from '@/scripts/scale-bench/sections'
import { packed } from '@/scripts/scale-bench/sizes'
import { withSection } from '@/scripts/section'
import { copyOfContent } from '../content/copy'
import { fixture, fixtureTexts } from '../search/fixture'

/** Rules about good writing, which made-up text does not keep. */
const WRITING = /also stands in|is a word to avoid|of its runs of eight words/

test('made-up pages are as many as asked for, the same each time, and in order', { timeout: 180_000 }, () => {
  const content = loadContent('en')
  const counts = proportional(content, content.guides.length + 12)
  const made = generate(content, counts)
  expect(generate(content, counts)).toEqual(made)
  const copy = copyOfContent()
  for (const { path, text } of made) {
    mkdirSync(dirname(join(copy.root, path)), { recursive: true })
    writeFileSync(join(copy.root, path), text)
  }
  const { guides, errors, providers } = loadContent('en')
  expect({ guides: guides.length, errors: errors.length, providers: providers.length }).toEqual(counts)
  expect(copy.findings().filter((said) => !said.startsWith('warning') && !WRITING.test(said))).toEqual([])
})

test('fewer guides than there are make nothing up', () => {
  const content = loadContent('en')
  expect(generate(content, proportional(content, 1))).toEqual([])
})

test('only words in small letters are exchanged, for words as long', () => {
  const pool = new Map([[4, ['moon']]])
  const said = reworded('Turn [over](/guides/over/) `over` {/*over*/} **over** Over it', () => 0, pool)
  expect(said).toBe('Turn [moon](/guides/over/) `over` {/*over*/} **moon** Over it')
  expect(reworded('over', () => 0.9, pool)).toBe('over')
})

test('a made-up name has the shape of its model', () => {
  expect(madeUpName('Bank of America', () => 0)).toBe('Baba of Bababab')
})

test('a text is divided where no component spans sections', () => {
  const text = 'Head\n\n## One {/*one*/}\n\nText\n\n## Two {/*two*/}\n\n<Note>\n\nText\n\n</Note>\n'
  expect(divided(text)?.sections.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(divided('<Steps>\n\n## One {/*one*/}\n\n</Steps>\n')).toBeNull()
})

test('links to sections that are gone become words', () => {
  expect(withoutDeadAnchors('[here](#here) and [there](#there)', ['there'])).toBe('here and [there](#there)')
})

test('a line of /proc gives group, memory and processor time', () => {
  const fields = [...Array(50).keys()].map((i) => i * 10)
  const line = `12 (node (a) b) S ${fields.join(' ')}`
  expect(parseStat(line)).toEqual({ group: 10, pages: 200, ticks: 100 + 110 + 120 + 130 })
  expect(parseStat('no such line')).toBeNull()
})

test('a stage lasts until the next one begins', () => {
  const marks = [
    { name: 'a', at: 1000 },
    { name: 'b', at: 3500 },
  ]
  expect(stagesOf(marks, 4000)).toEqual([
    { name: 'a', seconds: 2.5 },
    { name: 'b', seconds: 0.5 },
  ])
})

test('a section of a paper is replaced in its place', () => {
  const text = 'a\n<!-- x -->\nold\n<!-- end of x -->\nb\n'
  expect(withSection(text, 'x', 'new')).toBe('a\n<!-- x -->\n\nnew\n\n<!-- end of x -->\nb\n')
  expect(() => withSection(text, 'y', 'new')).toThrow('no place for "y"')
})

test('an exported search is asked the labelled queries, and weighed with and without its texts', () => {
  const out = mkdtempSync(join(tmpdir(), 'searched-'))
  mkdirSync(join(out, 'search'))
  const files = {
    'manifest.json': { en: { index: 'en.1.json', texts: 'en.texts.1.json' } },
    'en.1.json': { words: {}, ...toFileForm(fixture) },
    'en.texts.1.json': fixtureTexts,
  }
  for (const [name, data] of Object.entries(files))
    writeFileSync(join(out, 'search', name), JSON.stringify(data))
  const { p95, index, withTexts } = searchTimes(out, 'en')
  expect(p95).toBeGreaterThan(0)
  expect(index).toBe(packed(JSON.stringify(files['en.1.json'])))
  expect(withTexts - index).toBe(packed(JSON.stringify(fixtureTexts)))
})
