import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { loadMapPage } from '@/components/diagnosis-map/load'
import { MapPage } from '@/components/diagnosis-map/map-page'
import { evaluate } from '@/lib/diagnosis/evaluate'
import { modelProblems } from '@/lib/diagnosis/load'
import { evidenceOf } from '@/lib/diagnosis/map/evidence'
import { layout } from '@/lib/diagnosis/map/layout'
import { type MapNode, MOST_NODES, mapOf } from '@/lib/diagnosis/map/tree'
import { wrap } from '@/lib/diagnosis/map/wrap'
import { formatDay } from '@/lib/format'
import { model as small } from '../checklist/fixture'

const NOBODY = { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' }

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#x27;')

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found)

// A map asks the engine for every box of it: made once for all tests, and slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function draw(problem: string) {
  const data = loadMapPage('en', problem)
  if (!data) throw new Error(`${problem} has no checklist`)
  const html = renderToStaticMarkup(createElement(MapPage, { data, trail: [] }))
  return { data, html, map: mapOf(data.source.model) }
}

const drawn = new Map(modelProblems().map((problem) => [problem, draw(problem)]))

function page(problem: string) {
  const found = drawn.get(problem)
  if (!found) throw new Error(`${problem} has no checklist`)
  return found
}

/** The answers on the way to a node, read from its path. */
const answersOf = ({ path }: MapNode) =>
  Object.fromEntries(path.split(',').map((step) => step.split('.') as [string, string]))

describe('the tree', () => {
  it.each(modelProblems())(
    '%s: each box is what the engine shows after the answers on its way',
    (problem) => {
      const { map, data } = page(problem)
      const { model } = data.source
      const asked = map.nodes.filter(({ path }) => path.includes('.'))
      expect(asked.length).toBeGreaterThan(0)
      for (const node of asked) {
        const outcome = evaluate(model, { context: NOBODY, answers: answersOf(node), tried: [], ticked: [] })
        const shown = outcome.gate?.id ?? outcome.next?.id ?? outcome.fixes[0]?.id ?? ''
        expect([node.path, node.id]).toEqual([node.path, shown])
      }
    },
  )

  it.each(modelProblems())(
    '%s: every answer of a followed question is there, and nothing above the bound',
    (problem) => {
      const { map, data } = page(problem)
      const { model } = data.source
      expect(map.nodes.length).toBeLessThanOrEqual(MOST_NODES)
      expect(new Set(map.nodes.map(({ path }) => path)).size).toBe(map.nodes.length)
      for (const { kind, id, more, children } of map.nodes) {
        if (kind !== 'question') continue
        const answers = model.questions
          .find((question) => question.id === id)
          ?.answers.map((answer) => answer.id)
        expect(children.map(({ via }) => via)).toEqual(more ? [] : [...(answers ?? []), 'dont-know'])
      }
      expect(map.open).toBe(map.nodes.filter(({ more }) => more).length)
    },
  )

  it('begins with the signs of fraud, and then the first question', () => {
    const { root } = mapOf(small)
    expect(root.kind).toBe('start')
    expect(root.children.map(({ kind }) => kind)).toEqual(['gate', 'question'])
    expect(mapOf({ ...small, gates: [] }).root.kind).toBe('question')
  })

  it('follows the first question however small the bound, and says where it stops', () => {
    const { levels, open, nodes } = mapOf(small, 1)
    expect(levels).toBe(1)
    expect(open).toBeGreaterThan(0)
    expect(mapOf(small, 1000).open).toBe(0)
    expect(mapOf(small, 1000).nodes.length).toBeGreaterThan(nodes.length)
  })

  it('marks an answer that brings a warning', () => {
    const [asked] = small.questions.filter(({ id }) => id === 'page')
    const only = {
      ...small,
      questions: asked ? [{ ...asked, answers: small.questions[0]?.answers ?? [] }] : [],
    }
    const gates = [{ id: 'w', kind: 'banner' as const, question: 'page', answers: ['differ'], guide: 'g' }]
    expect(
      mapOf({ ...only, gates }).nodes.flatMap(({ via, banner }) => (banner ? [[via, banner]] : [])),
    ).toEqual([['differ', 'w']])
  })
})

describe('the drawing', () => {
  const { boxes, width, height } = layout(mapOf(small).root, ({ path, id }) => ({
    answer: path,
    kind: 'Question',
    title: `${id} with a longer text that needs more than a single line of a box`,
  }))

  it('places boxes apart from each other, inside its own size', () => {
    for (const a of boxes) {
      expect(a.x + a.width).toBeLessThanOrEqual(width)
      expect(a.y + a.height).toBeLessThanOrEqual(height)
      for (const b of boxes)
        if (a !== b && a.x < b.x + b.width && b.x < a.x + a.width)
          expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
    }
  })

  it('breaks lines at spaces and loses no word', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('incomprehensibilities are', 5)).toEqual(['incomprehensibilities', 'are'])
    expect(wrap('', 5)).toEqual([])
  })
})

describe('the evidence', () => {
  it('has a row for each cause that is touched, in the order of the causes', () => {
    const effect = (strength: 'for' | 'against', causes: string[]) => ({
      strength,
      causes,
      because: 'x',
      basis: 'own',
    })
    const cause = { often: 'rare' as const, because: 'x', basis: 'own', when: [], tail: false }
    const question = {
      ...page('no-text').data.source.file.questions['sent-where'],
      answers: {
        yes: { usual: 'common' as const, effects: [effect('for', ['b', 'a'])] },
        no: { usual: 'common' as const, effects: [effect('against', ['b'])] },
      },
    }
    const file = { causes: { a: cause, b: cause, c: cause }, questions: { q: question } }
    const table = evidenceOf(file as Parameters<typeof evidenceOf>[0], 'q')
    expect(table.rows).toEqual([
      { cause: 'a', cells: ['for', 'neutral'] },
      { cause: 'b', cells: ['for', 'against'] },
    ])
    expect(table.effects).toHaveLength(2)
    expect(() => evidenceOf(file as Parameters<typeof evidenceOf>[0], 'other')).toThrow('"other"')
  })
})

describe.each(modelProblems())('the page of %s', (problem) => {
  const { data, html, map } = page(problem)
  const { file, words, content } = data.source

  it('has every cause, question, fix and gate once, each with its words', () => {
    const ids = all(html, / id="([^"]+)"/g)
    const wanted = [
      ...Object.keys(file.causes).map((id) => `cause-${id}`),
      ...Object.keys(file.questions).map((id) => `question-${id}`),
      ...Object.keys(file.fixes).map((id) => `fix-${id}`),
      ...Object.keys(file.gates).map((id) => `gate-${id}`),
    ]
    expect(ids.filter((id) => /^(cause|question|fix|gate)-/.test(id)).sort()).toEqual(wanted.sort())
    expect(new Set(ids).size).toBe(ids.length)
    for (const { ask } of Object.values(words.questions)) expect(html).toContain(escaped(ask))
    for (const { title } of Object.values(words.fixes)) expect(html).toContain(escaped(title))
  })

  it('has every effect with its reason, and where the reason comes from', () => {
    for (const question of Object.keys(file.questions)) {
      const from = html.indexOf(`id="question-${question}"`)
      const part = html.slice(from, html.indexOf('</details>', from) + 1 || undefined)
      for (const { because, basis, causes } of evidenceOf(file, question).effects) {
        expect(part).toContain(escaped(because))
        for (const cause of causes)
          expect(part).toContain(escaped(content.causes.find(({ id }) => id === cause)?.name ?? '?'))
        const { url, asOf } = file.bases[basis] ?? {}
        if (url) expect(part).toContain(`href="${escaped(url)}"`)
        expect(part).toContain(formatDay(asOf ?? '', 'en'))
      }
    }
  })

  it('says every word of the tables', () => {
    const cells = all(html, /<td class="(confirms|for|against|rules-out)"/g)
    const expected = Object.keys(file.questions).flatMap((question) =>
      evidenceOf(file, question).rows.flatMap((row) => row.cells.filter((cell) => cell !== 'neutral')),
    )
    expect(cells.sort()).toEqual(expected.sort())
  })

  it('draws the nodes of the tree, and lists the same', () => {
    const paths = map.nodes.map(({ path }) => path)
    expect(all(html, / data-node="([^"]*)"/g).sort()).toEqual([...paths].sort())
    expect(all(html, / data-step="([^"]*)"/g).sort()).toEqual([...paths].sort())
  })

  it('links to nothing that does not exist', () => {
    const ids = new Set(all(html, / id="([^"]+)"/g))
    for (const target of all(html, /href="#([^"]+)"/g)) expect(ids).toContain(target)
    // Outside a build, links to pages have no slash at their end.
    const pages = new Map(
      content.guides.map(({ url, body }) => [url.replace(/\/$/, ''), body.headings.map(({ id }) => id)]),
    )
    for (const href of all(html, /href="(\/en\/guides\/[^"]+)"/g)) {
      const [url = '', section] = href.replace('/#', '#').split('#')
      expect(pages.has(url), href).toBe(true)
      if (section) expect(pages.get(url), href).toContain(section)
    }
    const ownWords = html.replace(/<[^>]+>/g, ' ')
    expect(ownWords).not.toMatch(/undefined|\[object|\{\w+\}/)
  })

  it('has one main heading, no style attribute, and headers in every table', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style=|<style|<script/)
    const tables = all(html, /<table[^>]*>([\s\S]*?)<\/table>/g)
    expect(tables).toHaveLength(Object.keys(file.questions).length + 2)
    for (const table of tables) {
      expect(table).toContain('<caption')
      expect(table.match(/<th scope="row"/g)).toHaveLength((table.match(/<tr/g)?.length ?? 0) - 1)
    }
  })
})

it('there is no page for a problem without a checklist', () => {
  expect(loadMapPage('en', 'no-such-problem')).toBeNull()
})
