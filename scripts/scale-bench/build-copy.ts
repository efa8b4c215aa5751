import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Content } from '@/lib/content/types'
import { copySource } from '../copy-source.mjs'
import { type Counts, generate, proportional } from './generate'
import { type Measured, runMeasured } from './measured-run'

/** The step that draws what a build before has drawn already, unless it is new. */
export const PICTURES = 'draw the pictures'

/** The steps of the build by the lines that they begin with. */
const STAGES: [begin: RegExp, name: string][] = [
  [/^> .*prepare/, 'read the content'],
  [/^> .*typegen/, 'types'],
  [/^> .*next build/, 'bundle'],
  [/Collecting page data/, 'list the pages'],
  [/Generating static pages/, 'make the pages'],
  [/Finalizing page optimization/, 'export'],
  [/^> .*draw-pictures/, PICTURES],
  [/^> .*finish-build/, 'finish'],
]

/** Names a stage once, by the first line that belongs to it. */
function stages(): (line: string) => string | undefined {
  let current = ''
  return (line) => {
    const name = STAGES.find(([begin]) => begin.test(line))?.[1]
    if (!name || name === current) return undefined
    current = name
    return name
  }
}

export interface Copy {
  folder: string
  counts: Counts
  run: Measured
  /** Removes the copy; a copy that is left is removed when this program ends. */
  remove: () => void
}

/**
 * Builds a copy of the project with so many guides, and with messages and services in proportion.
 * @throws when the build fails, with what it printed last
 */
export async function buildCopy(content: Content, guides: number): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', tidy)
  copySource(folder, (path) => !path.startsWith('site/'))
  const counts = proportional(content, guides)
  for (const { path, text } of generate(content, counts)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
    writeFileSync(join(folder, 'content', path), text)
  }
  const env = { SITE_DIR: 'site', BASE_PATH: '' }
  const run = await runMeasured('node', ['scripts/build.mjs'], { cwd: folder, env, stageOf: stages() })
  if (!run.ok) throw new Error(`the build with ${guides} guides failed:\n${run.last.join('\n')}`)
  const remove = () => {
    process.off('exit', tidy)
    tidy()
  }
  return { folder, counts, run, remove }
}
