import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { FileList } from '@/lib/offline/keep'
import { addressOf, isHashed, partOf } from '@/lib/offline/parts'
import type { SiteFacts } from '@/lib/offline/requests'

const hash = (data: Buffer) => createHash('sha256').update(data).digest('hex').slice(0, 12)
const packed = (data: Buffer) => gzipSync(data, { level: 9 }).length

/**
 * Writes the service worker with the list of what it keeps at once, and for each language the list of the other pages
 * with their sizes. Needs out/ in its final form: a revision is a hash of the file as it is served. Packed copies beside
 * the files save packing them again.
 * @param moved paths inside out/ of pages that only lead to a new address
 * @returns files and bytes (gzip) of the shell, and bytes of the worker itself
 */
export async function writeWorker(
  out: string,
  site: SiteFacts,
  moved: Set<string>,
): Promise<{ files: number; bytes: number; worker: number }> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
  const parts = names.map((name) => ({ name, part: partOf(name, site.locales, moved.has(name)) }))
  const read = (name: string) => readFileSync(join(out, name))
  const sizeOf = (name: string) => {
    const copy = join(out, `${name}.gz`)
    return existsSync(copy) ? statSync(copy).size : packed(read(name))
  }

  let bytes = 0
  const shell = parts
    .filter(({ part }) => part === 'shell')
    .map(({ name }) => {
      bytes += sizeOf(name)
      return { url: addressOf(name, site.base), revision: isHashed(name) ? null : hash(read(name)) }
    })

  for (const locale of site.locales) {
    const list: FileList = {
      prefix: `${site.base}/${locale}/`,
      files: parts
        .filter(({ name, part }) => part === 'later' && name.startsWith(`${locale}/`))
        .map(({ name }) => [addressOf(name, site.base), hash(read(name)), sizeOf(name)]),
    }
    writeFileSync(join(out, locale, 'offline', 'files.json'), `${JSON.stringify(list)}\n`)
  }

  const { outputFiles } = await build({
    entryPoints: ['worker/sw.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    tsconfig: 'worker/tsconfig.json',
    define: {
      'process.env.NODE_ENV': '"production"',
      SHELL: JSON.stringify(shell),
      SITE: JSON.stringify(site),
    },
    write: false,
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? [])
  writeFileSync(join(out, 'sw.js'), code)
  return { files: shell.length, bytes, worker: packed(code) }
}
