import { cacheName, keepStatic, put } from './caches'

/** Every page of a language that is not kept at once; the build writes it as `<locale>/offline/files.json`. */
export interface FileList {
  /** Beginning that all its addresses share. */
  prefix: string
  /** Address, revision, bytes as sent (gzip). */
  files: [path: string, revision: string, bytes: number][]
}

/** What is kept already. Written while it grows, so that a break costs a few pages. */
export interface KeptRecord {
  /** Address → revision. */
  files: Record<string, string>
  /** Hashed files that the kept pages need. */
  statics: string[]
  /** Prefixes of lists of which every page was there. */
  whole: string[]
}

/** Place of the record inside the cache; no page has this address. */
const RECORD = '/kept.json'
const RECORD_EACH = 20
const AT_ONCE = 6

export interface Progress {
  /** Pages that are kept in their present form. */
  done: number
  pages: number
  /** Pages that are kept in an earlier form. */
  older: number
  /** Bytes still to fetch. */
  left: number
  /** Bytes of all pages. */
  bytes: number
}

/** Compares the list with what is kept. A page that is no longer listed counts for nothing. */
export function progressOf({ files }: FileList, kept: KeptRecord['files']): Progress {
  const missing = files.filter(([path, revision]) => kept[path] !== revision)
  const sum = (list: FileList['files']) => list.reduce((total, [, , bytes]) => total + bytes, 0)
  return {
    done: files.length - missing.length,
    pages: files.length,
    older: missing.filter(([path]) => path in kept).length,
    left: sum(missing),
    bytes: sum(files),
  }
}

const isRecord = (raw: unknown): raw is KeptRecord => {
  const { files, statics, whole } = (raw ?? {}) as Record<string, unknown>
  return typeof files === 'object' && files !== null && Array.isArray(statics) && Array.isArray(whole)
}

/** What is kept. Empty where nothing is, or where the browser has no such storage. */
export async function readKept(base: string): Promise<KeptRecord> {
  try {
    const found = await caches.match(RECORD, { cacheName: cacheName(base, 'kept') })
    const raw: unknown = await found?.json()
    if (isRecord(raw)) return raw
  } catch {
    // blocked storage, or a record that is not ours: nothing is kept
  }
  return { files: {}, statics: [], whole: [] }
}

/** The device has no room for more, or lets the site keep nothing. */
export class NoRoom extends Error {}

/**
 * Fetches every page that is missing or older, and keeps it.
 * @param base path prefix of the site
 * @param signal stops; what is there stays
 * @param onProgress called after each page
 * @throws NoRoom, or the network's error; what is there stays, and the next call goes on from it
 */
export async function keepAll(
  list: FileList,
  base: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const record = await readKept(base)
  const queue = list.files.filter(([path, revision]) => record.files[path] !== revision)
  // Pages of an earlier build need its files; once every page is fetched anew, nothing does.
  const statics = new Set(queue.length === list.files.length ? [] : record.statics)
  let fresh = 0
  if (queue.length) record.whole = record.whole.filter((prefix) => prefix !== list.prefix)

  async function note(): Promise<void> {
    record.statics = [...statics]
    if (!(await put(base, 'kept', RECORD, Response.json(record)))) throw new NoRoom()
  }

  async function keepOne([path, revision]: FileList['files'][number]): Promise<void> {
    const answer = await fetch(path, { cache: 'no-cache', signal })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    for (const file of await keepStatic(base, await answer.clone().text())) statics.add(file)
    if (!(await put(base, 'kept', path, answer))) throw new NoRoom()
    await (await caches.open(cacheName(base, 'read'))).delete(path)
    record.files[path] = revision
    onProgress(progressOf(list, record.files))
    fresh += 1
    if (fresh % RECORD_EACH === 0) await note()
  }

  async function work(): Promise<void> {
    try {
      for (let next = queue.shift(); next; next = queue.shift()) await keepOne(next)
    } catch (error) {
      queue.length = 0
      throw error
    }
  }

  try {
    // What is on its way when one page fails is kept as well.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed) throw failed.reason
    await dropUnlisted(list, base, record)
    record.whole = [...new Set([...record.whole, list.prefix])]
  } finally {
    queue.length = 0
    await note()
  }
}

/** Takes away pages of the list's language that the site no longer has. */
async function dropUnlisted({ prefix, files }: FileList, base: string, record: KeptRecord): Promise<void> {
  const listed = new Set(files.map(([path]) => path))
  const cache = await caches.open(cacheName(base, 'kept'))
  for (const path of Object.keys(record.files).filter(
    (name) => name.startsWith(prefix) && !listed.has(name),
  )) {
    await cache.delete(path)
    delete record.files[path]
  }
}
