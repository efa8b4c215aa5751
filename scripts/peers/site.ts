import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { outside } from '../outside'
import { type Measured, runMeasured } from '../scale-bench/measured-run'
import { filesIn } from '../scale-bench/sizes'
import { fileText } from './articles'
import type { Article, Group, Peer } from './types'

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

/** The folder in which a tool's packages lie. @throws when npm cannot install them */
export const install = ({ packages, module }: Peer): string =>
  outside(packages, module ? { type: 'module' } : {})

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
