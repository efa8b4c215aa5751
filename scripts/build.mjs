/** `npm run build`: a complete out/, the same every time; the framework's cache of an older tree has hidden new files. */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

const KEPT = '.next/cache/content'
/** The first step reads the content, and the others take what it has read. `.next` is empty when a build begins. */
const env = { NODE_ENV: 'production', CONTENT_KEPT: KEPT }
const script = (file) => ['--import', 'tsx', file]

rmSync('.next', { recursive: true, force: true })
run('node', script('scripts/prepare.ts'), env)

// Checked by itself: beside the bundler, the type checker would hold as much memory again.
const next = 'node_modules/next/dist/bin/next'
run('node', [next, 'typegen'], env)
run('node', ['node_modules/typescript/bin/tsc', '--noEmit'])

/** MB of content as it was kept. */
const content = readdirSync(KEPT).reduce((sum, name) => sum + statSync(join(KEPT, name)).size / 1e6, 0)
// Left alone, each process would let garbage pile up to gigabytes before it clears away, on a computer that has them.
// The framework takes the usual spelling of the option away from the processes that make pages.
const room = Math.round(256 + 4 * content)
run('node', [next, 'build'], {
  ...env,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max_old_space_size=${room}`.trim(),
})
run('node', script('scripts/finish-build.ts'), env)
