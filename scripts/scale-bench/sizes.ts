import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { partOf } from '@/lib/offline/parts'

/** Bytes after gzip at its best level. */
export const packed = (data: Buffer | string): number => gzipSync(data, { level: 9 }).length

export interface Sizes {
  /** Web pages. */
  pages: number
  files: number
  bytes: number
  /** The middle one of the guides by the weight of its HTML (gzip). */
  medianGuide: number
  /** What a browser keeps at once (gzip), and the service worker itself. */
  install: number
  worker: number
}

/** Every file below a folder, with `/` between the parts of its path. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Measures a site that was built. @param out its folder @param locale language of its guides */
export function sizesOf(out: string, locale: string): Sizes {
  const names = filesIn(out)
  const read = (name: string) => readFileSync(join(out, name))
  const guides = names.filter((name) => new RegExp(`^${locale}/guides/[^/]+/index\\.html$`).test(name))
  const shell = names.filter((name) => partOf(name, [locale]) === 'shell')
  return {
    pages: names.filter((name) => name.endsWith('.html')).length,
    files: names.length,
    bytes: names.reduce((sum, name) => sum + statSync(join(out, name)).size, 0),
    medianGuide: median(guides.map((name) => packed(read(name)))),
    install: shell.reduce((sum, name) => sum + packed(read(name)), 0),
    worker: existsSync(join(out, 'sw.js')) ? packed(read('sw.js')) : 0,
  }
}
