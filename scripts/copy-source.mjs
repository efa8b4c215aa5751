import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linkFolder } from './link-folder.mjs'

/**
 * Copies the project's own files into a folder, with the installed packages, for a build that leaves this folder alone.
 * @param {string} to where to; must not hold a copy already
 * @param {(path: string) => boolean} keep false for a file to leave out, named from the project's folder
 */
export function copySource(to, keep = () => true) {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  for (const name of listed.split('\0').filter((path) => path && keep(path) && existsSync(path))) {
    mkdirSync(dirname(join(to, name)), { recursive: true })
    cpSync(name, join(to, name))
  }
  linkFolder('node_modules', join(to, 'node_modules'))
}
