import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Runs a command in the foreground, in `cwd` if one is given; ends this process with its exit code when it fails. */
export function run(command, args, env = {}, cwd = undefined) {
  console.log(`\n> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd, env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status ?? 1)
}

const STAMP = 'node_modules/.installed-lock'

/** Installs exactly what package-lock.json names, unless that has been done already. */
export function install() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  run('npm', ['ci', '--include=dev'])
  writeFileSync(STAMP, lock)
}
