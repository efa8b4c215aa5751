import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Installs programs that only a benchmark needs, outside of this project's dependencies, and keeps them for the next
 * time in the user's cache folder (`XDG_CACHE_HOME` names another one).
 * @param packages exact versions by package name
 * @param more other fields of the package.json beside them
 * @returns the folder they are in; `node_modules` lies below it
 * @throws when npm cannot install them
 */
export function outside(packages: Record<string, string>, more: Record<string, string> = {}): string {
  const wanted = JSON.stringify(
    { private: true, ...more, dependencies: Object.fromEntries(Object.entries(packages).sort()) },
    null,
    2,
  )
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 16)
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const folder = join(cache, 'wheres-my-code', hash)
  // Written last: an install that broke off is begun again.
  const done = join(folder, 'installed')
  if (existsSync(done)) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), wanted)
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`npm could not install ${Object.keys(packages).join(', ')}`)
  writeFileSync(done, '')
  return folder
}
