import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const TEXT = /\.(html|txt|md|xml|js|mjs|css|json|webmanifest|svg)$/
/** Parts of payloads that only a prefetch asks for; the site prefetches nothing. */
const UNASKED = /(^|\/)__next\.[^/]+\.txt$/

/**
 * Bytes of pages up to which they get Brotli's best level. It packs about 0.8 MB a second; a site far beyond
 * this size would spend more time on the last tenth of each page than on making it.
 */
const BEST_UP_TO = 64e6
const BEST = constants.BROTLI_MAX_QUALITY
const QUICK = 6
const AT_ONCE = 4

interface Packed {
  br: Buffer
  gz: Buffer
}

async function pack(data: Buffer, quality: number): Promise<Packed> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  }
  const [br, gz] = await Promise.all([brotli(data, { params }), zip(data, { level: 9 })])
  return { br, gz }
}

const { brotli: brotliVersion, zlib: zlibVersion } = process.versions

/** The same as `pack` with the best level, or what an earlier build has kept of it in a folder. */
async function packBest(data: Buffer, hash: string, folder?: string): Promise<Packed> {
  if (!folder) return pack(data, BEST)
  const kept = join(folder, `${hash}-${brotliVersion}-${zlibVersion}`)
  if (existsSync(`${kept}.gz`)) {
    const now = new Date()
    for (const part of [`${kept}.br`, `${kept}.gz`]) utimesSync(part, now, now)
    return { br: readFileSync(`${kept}.br`), gz: readFileSync(`${kept}.gz`) }
  }
  const packed = await pack(data, BEST)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${kept}.br`, packed.br)
  // The last one written says that both are whole.
  writeFileSync(`${kept}.part`, packed.gz)
  renameSync(`${kept}.part`, `${kept}.gz`)
  return packed
}

/** Forgets what was kept and not needed since a moment. */
export function forgetPacked(folder: string, since: Date): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (statSync(join(folder, name)).mtime < since) rmSync(join(folder, name))
}

const isPage = (name: string) => /\.(html|txt|md)$/.test(name)

/**
 * Writes `<file>.br` and `<file>.gz` beside each text file of a folder, for hosts that send ready files. Only where they
 * are smaller than the file. The same input gives the same bytes.
 * @param kept folder in which the work of the best level is kept under a hash, so that the next build packs only what is new
 * @param wanted false for a file to leave as it is, named from the folder
 * @returns number of files, and their bytes before and after (Brotli)
 */
export async function compressFolder(
  folder: string,
  { kept, wanted = () => true }: { kept?: string; wanted?: (name: string) => boolean } = {},
): Promise<{ files: number; before: number; after: number }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name) && !UNASKED.test(name) && wanted(name))
    .sort()
  const sum = { files: names.length, before: 0, after: 0 }
  let pages = 0
  /** Files that hold the same, by a hash of it. */
  const same = new Map<string, string[]>()
  for (const name of names) {
    const data = readFileSync(join(folder, name))
    if (isPage(name)) pages += data.length
    const hash = createHash('sha256').update(data).digest('hex')
    same.set(hash, [...(same.get(hash) ?? []), name])
  }
  const isLarge = pages > BEST_UP_TO

  async function one([hash, files]: [string, string[]]): Promise<void> {
    const data = readFileSync(join(folder, files[0] ?? ''))
    const { br, gz } =
      isLarge && files.some(isPage) ? await pack(data, QUICK) : await packBest(data, hash, kept)
    for (const file of files.map((name) => join(folder, name))) {
      if (br.length < data.length) writeFileSync(`${file}.br`, br)
      if (gz.length < data.length) writeFileSync(`${file}.gz`, gz)
      sum.before += data.length
      sum.after += Math.min(br.length, data.length)
    }
  }

  const queue = same.entries()
  const work = async () => {
    for (const group of queue) await one(group)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return sum
}
