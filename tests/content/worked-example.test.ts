import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { evaluate } from '@/lib/diagnosis/evaluate'
import { loadModel, loadProblemWords } from '@/lib/diagnosis/load'
import { toSources } from '@/lib/search/records'
import { copyOfContent } from './copy'

const PAPER = readFileSync('docs/authoring.md', 'utf8')

/** Blocks that name a file of content/, and the line below which an addition belongs. */
const blocks = [...PAPER.matchAll(/^```\w+ content\/(\S+)(?: below (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, path = '', below = '', text = '']) => ({ path, below, text }),
)

test('the example of docs/authoring.md works as it is written', { timeout: 180_000 }, () => {
  const copy = copyOfContent()
  for (const { path, below, text } of blocks) {
    if (below) copy.change(path, `\n${below}\n`, `\n${below}\n${text}`)
    else copy.write(path, text)
    if (!below)
      expect(copy.findings()).toContainEqual(expect.stringMatching(`^warning ${path}:1 is an orphan`))
  }
  expect(blocks.map(({ below }) => below)).toEqual(['', 'fixes:', 'fixes:'])
  expect(copy.findings().filter((finding) => !finding.startsWith('warning'))).toEqual([])

  const content = loadContent('en')
  const guide = content.guides.find(({ slug }) => slug === 'call-never-rang')
  expect(guide?.title).toContain('never rang')

  const record = toSources(content).find(({ url }) => url === guide?.url)
  expect(record).toMatchObject({ kind: 'guide', causes: ['focus-dnd'], problems: ['no-text'] })

  const model = loadModel('no-text')
  if (!model) throw new Error('the checklist is gone')
  const offered = (platform: string, answers: Record<string, string>) =>
    evaluate(model, {
      context: { provider: 'other', carrier: 'other', platform, channel: 'call' },
      answers,
      tried: [],
      ticked: [],
    }).fixes
  const id = 'let-unknown-numbers-ring'
  const missed = { 'sent-where': 'call', 'seen-in-list': 'yes' }
  expect(offered('iphone', missed)).toContainEqual(expect.objectContaining({ id, guide: 'call-never-rang' }))
  expect(offered('android', missed).map((fix) => fix.id)).not.toContain(id)
  expect(offered('iphone', { ...missed, 'sent-where': 'text' }).map((fix) => fix.id)).not.toContain(id)
  expect(loadProblemWords('en', 'no-text').fixes[id]?.title).toBeTruthy()
})
