import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What decides which code a page runs. Texts and facts do not: an open page goes on with those of a newer build. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

function files(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)))
}

/**
 * Name of a build: a hash of its code, the same on every computer. A page of another build loads its target anew
 * instead of mixing old code with new pages.
 * @param base path prefix of the site; it stands in the code as well
 */
export function sourceId(base = '') {
  const hash = createHash('sha256').update(base)
  for (const file of SOURCES.flatMap(files)) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
