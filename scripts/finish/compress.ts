import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/**
 * Writes `<file>.br` and `<file>.gz` beside each text file of a folder, for hosts that send ready files. Only where they
 * are smaller than the file. The same input gives the same bytes.
 * @returns number of files, and their bytes before and after (Brotli)
 */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; before: number; after: number }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name) && !UNASKED.test(name))
    .sort()
  const isPage = (name: string) => /\.(html|txt|md)$/.test(name)
  const pages = names.filter(isPage).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)
  const pageQuality = pages > BEST_UP_TO ? QUICK : BEST
  const sum = { files: names.length, before: 0, after: 0 }
  const same = new Map<string, Promise<Packed>>()

  async function one(name: string): Promise<void> {
    const file = join(folder, name)
    const data = readFileSync(file)
    const key = createHash('sha256').update(data).digest('hex')
    const packed = same.get(key) ?? pack(data, isPage(name) ? pageQuality : BEST)
    same.set(key, packed)
    const { br, gz } = await packed
    if (br.length < data.length) writeFileSync(`${file}.br`, br)
    if (gz.length < data.length) writeFileSync(`${file}.gz`, gz)
    sum.before += data.length
    sum.after += Math.min(br.length, data.length)
  }

  const queue = [...names]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await one(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return sum
}
