/** `npm run build`: a complete out/, the same every time; the framework's cache of an older tree has hidden new files. */
import { rmSync } from 'node:fs'
import { run } from './run.mjs'

rmSync('.next', { recursive: true, force: true })
run('npx', ['tsx', 'scripts/prepare.ts'])
run('npx', ['next', 'build'])
run('npx', ['tsx', 'scripts/finish-build.ts'])
