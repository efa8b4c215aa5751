/**
 * `node scripts/example.mjs`: builds the worked example of an owner's folder in a copy of the project, as a site below
 * /help, and walks through it in a browser. Slow; part of `npm run test:all`.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkFolder } from './link-folder.mjs'
import { run } from './run.mjs'

const LEFT_OUT = new Set([
  'node_modules',
  '.next',
  'out',
  '.git',
  'site',
  'test-results',
  'playwright-report',
])

const copy = mkdtempSync(join(tmpdir(), 'example-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of readdirSync('.').filter((each) => !LEFT_OUT.has(each)))
  cpSync(name, join(copy, name), { recursive: true })
linkFolder('node_modules', join(copy, 'node_modules'))

const owner = { SITE_DIR: 'examples/credit-union', BASE_PATH: '/help' }
run('node', ['scripts/build.mjs'], owner, copy)
run('npx', ['playwright', 'test', '--config', 'tests/slow/playwright.config.ts'], { EXAMPLE_DIR: copy })
