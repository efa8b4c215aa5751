/**
 * `node scripts/example.mjs`: builds the worked example of an owner's folder in a copy of the project, as a site below
 * /help, and walks through it in a browser. Slow; part of `npm run test:all`.
 */
import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Links each file, or copies it where the folder is on another disk. The bundler follows no link out of its folder. */
function linkFolder(from, to) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true })
    else {
      try {
        linkSync(source, target)
      } catch {
        copyFileSync(source, target)
      }
    }
  }
}

const copy = mkdtempSync(join(tmpdir(), 'example-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of readdirSync('.').filter((each) => !LEFT_OUT.has(each)))
  cpSync(name, join(copy, name), { recursive: true })
linkFolder('node_modules', join(copy, 'node_modules'))

const owner = { SITE_DIR: 'examples/credit-union', BASE_PATH: '/help' }
run('node', ['scripts/build.mjs'], owner, copy)
run('npx', ['playwright', 'test', '--config', 'tests/slow/playwright.config.ts'], { EXAMPLE_DIR: copy })
