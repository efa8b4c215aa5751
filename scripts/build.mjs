/** `npm run build`: a complete out/, the same every time; the framework's cache of an older tree has hidden new files. */
import { rmSync } from 'node:fs'
import { run } from './run.mjs'

/** The first step reads the content, and the others take what it has read. `.next` is empty when a build begins. */
const env = { NODE_ENV: 'production', CONTENT_KEPT: '.next/cache/content' }
const next = 'node_modules/next/dist/bin/next'

rmSync('.next', { recursive: true, force: true })
run('node', ['--import', 'tsx', 'scripts/prepare.ts'], env)
// Types are checked by themselves: beside the bundler, the type checker would hold as much memory again.
run('node', [next, 'typegen'], env)
run('node', ['node_modules/typescript/bin/tsc', '--noEmit'])
run('node', [next, 'build'], env)
run('node', ['--import', 'tsx', 'scripts/draw-pictures.ts'], env)
run('node', ['--import', 'tsx', 'scripts/finish-build.ts'], env)
