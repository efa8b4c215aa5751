/**
 * `npm run test:reproducible`: builds a copy of this folder twice, then once more with one guide edited. The same source
 * must give the same bytes, and an edit must change only the files that name the guide and the lists of files.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySource } from './copy-source.mjs'

const LOCALE = 'en'
const GUIDE = 'authenticator-clock'
/** Files that list others by hash or name, and so change with any page. */
const LISTS = [/^sw\.js$/, /^search\//, /^[^/]+\/offline\/files\.json$/]

interface Built {
  hash: string
  /** The file's text holds the guide's address. */
  names: boolean
}

function build(folder: string): Map<string, Built> {
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the build failed')
  const names = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    names.map((file) => {
      const data = readFileSync(file)
      const path = file.slice(join(folder, 'out').length + 1)
      const hash = createHash('sha256').update(data).digest('hex')
      return [path, { hash, names: path.includes(GUIDE) || data.includes(`/guides/${GUIDE}/`) }]
    }),
  )
}

function differences(a: Map<string, Built>, b: Map<string, Built>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => a.get(path)?.hash !== b.get(path)?.hash)
    .sort()
}

const folder = mkdtempSync(join(tmpdir(), 'reproducible-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
copySource(folder)
const first = build(folder)
const second = build(folder)
const changed = differences(first, second)
console.log(`two builds of the same source: ${first.size} files, ${changed.length} differ`)
for (const path of changed) console.log(`  ${path}`)

const file = join(folder, 'content', LOCALE, 'guides', `${GUIDE}.mdx`)
writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: (.*)$/m, 'title: $1 Now.'))
const third = build(folder)
const edited = differences(second, third)
const packedOf = (path: string) => path.replace(/\.(br|gz)$/, '')
const mayChange = (path: string) =>
  second.get(path)?.names || third.get(path)?.names || LISTS.some((pattern) => pattern.test(path))
const strange = edited.filter((path) => !mayChange(packedOf(path)))
console.log(
  `one guide with another title: ${edited.length} files differ, ${strange.length} of them do not name it`,
)
for (const path of strange) console.log(`  ${path}`)

if (!edited.length) throw new Error('the edit changed nothing: this test tests nothing')
process.exit(changed.length || strange.length ? 1 : 0)
