/**
 * `node scripts/example.mjs`: builds the worked example of an owner's folder in a copy of the project, as a site below
 * /help, and walks through it in a browser. Slow; part of `npm run test:all`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySource } from './copy-source.mjs'
import { run } from './run.mjs'

const copy = mkdtempSync(join(tmpdir(), 'example-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
copySource(copy, (path) => !path.startsWith('site/'))

const owner = { SITE_DIR: 'examples/credit-union', BASE_PATH: '/help' }
run('node', ['scripts/build.mjs'], owner, copy)
run('npx', ['playwright', 'test', '--config', 'tests/slow/playwright.config.ts'], { EXAMPLE_DIR: copy })
