/**
 * A plain file server for out/, for trying the site and for its tests: packed files where they lie ready, trailing
 * slashes, the site's own 404 page, and the headers that a host should send (docs/hosting.md has them for real hosts).
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve as absolute, extname, join, normalize } from 'node:path'
import { pipeline } from 'node:stream'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}
/** Ways of packing that a browser may accept, the smaller first, and the ending of the file beside the plain one. */
const PACKINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
]
const HEADERS = JSON.parse(readFileSync(new URL('../deploy/headers.json', import.meta.url), 'utf8'))

/** The file that an address means: `{ file, status }`, or `{ redirect }` where a slash is missing. */
function resolve(root, pathname) {
  const path = join(root, normalize(pathname))
  if (!path.startsWith(root)) return { file: join(root, '404.html'), status: 404 }
  if (existsSync(path) && statSync(path).isDirectory()) {
    if (!pathname.endsWith('/')) return { redirect: `${pathname}/` }
    if (existsSync(join(path, 'index.html'))) return { file: join(path, 'index.html'), status: 200 }
  } else if (existsSync(path)) return { file: path, status: 200 }
  return { file: join(root, '404.html'), status: 404 }
}

/** The packed copy of a file that a browser accepts and the build has written; undefined: the file as it is. */
function packingOf(file, accepted = '', packings = PACKINGS) {
  const names = accepted.split(',').map((part) => part.trim().split(';')[0])
  return packings.find(({ name, ending }) => names.includes(name) && existsSync(file + ending))
}

/**
 * Starts the server; `base` is the path prefix of a copy that lives below a folder, `gzipOnly` leaves Brotli out.
 * Resolves once it listens.
 */
export function serve({ root = 'out', port = 3000, base = '', gzipOnly = false } = {}) {
  const folder = absolute(root)
  const packings = PACKINGS.filter(({ name }) => !gzipOnly || name === 'gzip')
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    let asked
    try {
      asked = decodeURIComponent(pathname)
    } catch {
      asked = '/404.html' // an address that is not proper text
    }
    const inside = base && asked.startsWith(`${base}/`) ? asked.slice(base.length) : asked
    const { file, status, redirect } = resolve(folder, inside)
    if (redirect) return response.writeHead(308, { Location: `${base}${redirect}${search}` }).end()
    const type = extname(file)
    const packing = packingOf(file, request.headers['accept-encoding'], packings)
    response.writeHead(status, {
      ...HEADERS,
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Cache-Control': pathname.includes('/_next/static/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(packing ? { 'Content-Encoding': packing.name } : {}),
    })
    if (request.method === 'HEAD') return response.end()
    const done = () => {} // a reader who leaves half way is no fault
    pipeline(createReadStream(file + (packing?.ending ?? '')), response, done)
  })
  return new Promise((ready, failed) => server.once('error', failed).listen(port, () => ready(server)))
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env.PORT ?? 3000)
  await serve({ port, base: process.env.BASE_PATH ?? '' })
  console.log(`Open http://localhost:${port}${process.env.BASE_PATH ?? ''}/`)
}
