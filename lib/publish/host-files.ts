/** Headers by name, as in deploy/headers.json. */
export type Headers = Record<string, string>

/** How long browsers may keep what lies below a path; `*` stands for anything. */
export const CACHE: [path: string, value: string][] = [
  ['/_next/static/*', 'public, max-age=31536000, immutable'],
  ['/clock.txt', 'no-store'],
]

/** Rules for hosts that read a `_headers` file (Netlify, Cloudflare Pages). */
export function headersFile(headers: Headers, basePath: string): string {
  const block = (path: string, of: Headers) =>
    [`${basePath}${path}`, ...Object.entries(of).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[block('/*', headers), ...CACHE.map(([path, value]) => block(path, { 'Cache-Control': value }))].join('\n')}\n`
}
