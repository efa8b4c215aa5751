import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Measured, runMeasured } from '../scale-bench/measured-run'
import { filesIn } from '../scale-bench/sizes'
import { fileText } from './articles'
import type { Article, Group, Peer } from './types'

/** Outside this project, whose packages stay few; what is installed there is kept for the next time. */
const HOME = join(tmpdir(), 'help-center-peers')
/** What tools leave from a build before. */
const LEFT =
  'dist .astro .next .source out build .docusaurus docs content src docs/.vitepress node_modules/.cache node_modules/.astro node_modules/.vite'
/** Seconds that a build may take. */
const LIMIT = 900
const TEXT = /\.(html|txt|xml|js|mjs|css|json|svg|pf_\w+|pagefind)$|^api\/search$/

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Installs a tool's packages, unless they lie there already. @throws with what npm said */
export function install({ name, packages, module }: Peer): string {
  const folder = join(HOME, name.toLowerCase())
  const manifest = JSON.stringify(
    { name: 'peer', private: true, ...(module && { type: 'module' }), dependencies: packages },
    null,
    2,
  )
  const stamp = join(folder, 'node_modules', '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return folder
  rmSync(folder, { recursive: true, force: true })
  write(folder, { 'package.json': manifest })
  // A tool may need a script of a package; none of them is ours.
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm install: ${stderr.trim().split('\n').slice(0, 4).join(' ')}`)
  writeFileSync(stamp, manifest)
  return folder
}

/** Builds a tool's site of these articles, with nothing left from a build before. */
export async function buildPeer(
  peer: Peer,
  folder: string,
  articles: readonly Article[],
  groups: readonly Group[],
): Promise<Measured & { out: string }> {
  for (const name of LEFT.split(' ')) rmSync(join(folder, name), { recursive: true, force: true })
  // A menu may not name a group without articles.
  write(folder, peer.files(groups.filter(({ id }) => articles.some(({ group }) => group === id))))
  write(folder, Object.fromEntries(articles.map((article) => [peer.fileOf(article), fileText(article)])))
  const [command, ...args] = peer.build
  const bin = join(folder, 'node_modules', '.bin')
  const run = await runMeasured(join(bin, command), args, {
    cwd: folder,
    env: { ...peer.env, NODE_ENV: 'production', PATH: `${bin}:${process.env.PATH}` },
    limit: LIMIT,
  })
  return { ...run, out: join(folder, peer.out) }
}

/** Writes gzip copies beside the text files of a site, for a server that sends them. */
export function packSite(out: string): void {
  for (const name of filesIn(out).filter((each) => TEXT.test(each)))
    writeFileSync(join(out, `${name}.gz`), gzipSync(readFileSync(join(out, name)), { level: 9 }))
}
