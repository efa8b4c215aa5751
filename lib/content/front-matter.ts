import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { ContentError } from './problems'
import type { Body, Heading } from './types'
import { parseYaml, type Read } from './yaml'

const FENCE = '---'

/** `## Words {/*anchor*\/}`: the anchor is explicit, so that links survive a change of words. */
const HEADING = /^(#{1,6})\s+(.*?)\s*(?:\{\/\*\s*([\w-]+)\s*\*\/\})?\s*$/

function headingsOf(source: string, file: string, firstLine: number): Heading[] {
  const found: Heading[] = []
  let inFence = false
  source.split('\n').forEach((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) inFence = !inFence
    const match = inFence ? null : HEADING.exec(line)
    if (!match) return
    const [, hashes = '', text = '', id] = match
    const problem = { file, line: firstLine + index, field: '' }
    if (hashes.length === 1)
      throw new ContentError([
        { ...problem, message: 'a page has one main heading, its title; begin sections with ##' },
      ])
    if (!id)
      throw new ContentError([
        { ...problem, message: `the heading "${text}" needs an anchor: ## ${text} {/*a-short-id*/}` },
      ])
    if (found.some((heading) => heading.id === id))
      throw new ContentError([{ ...problem, message: `the anchor "${id}" stands twice on this page` }])
    if (hashes.length === 2) found.push({ id, text: text.replace(/[*`]/g, '') })
  })
  return found
}

/**
 * Reads a page: YAML front matter between two `---` lines, then MDX.
 * @throws ContentError with the file's own line numbers
 */
export function readPage<S extends z.ZodType>(file: string, schema: S): Read<z.output<S>> & { body: Body } {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  const end = lines.indexOf(FENCE, 1)
  if (lines[0] !== FENCE || end < 0) {
    throw new ContentError([
      {
        file,
        line: 1,
        field: '',
        message: 'must begin with front matter between two lines of three hyphens',
      },
    ])
  }
  const firstLine = end + 2
  const source = lines.slice(end + 1).join('\n')
  return {
    ...parseYaml(lines.slice(1, end).join('\n'), file, schema, 2),
    body: { source, firstLine, headings: headingsOf(source, file, firstLine) },
  }
}
