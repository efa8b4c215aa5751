/** `npm run build`: a complete out/, the same every time; the framework's cache of an older tree has hidden new files. */
import { rmSync } from 'node:fs'
import { run } from './run.mjs'

/** The first step reads the content, and the others take what it has read. `.next` is empty when a build begins. */
const env = { NODE_ENV: 'production', CONTENT_KEPT: '.next/cache/content' }

rmSync('.next', { recursive: true, force: true })
run('npx', ['tsx', 'scripts/prepare.ts'], env)
run('npx', ['next', 'build'], env)
run('npx', ['tsx', 'scripts/finish-build.ts'], env)
