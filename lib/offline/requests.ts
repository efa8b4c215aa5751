/** What a worker does with a request: hands it to the network untouched, or answers as for this kind of file. */
export type Kind = 'leave' | 'page' | 'payload' | 'static'

/** What the worker knows of the site it serves. */
export interface SiteFacts {
  /** Path prefix of the site, '' at a domain's root. */
  base: string
  locales: string[]
  defaultLocale: string
}

interface Facts {
  /** Address of the request. */
  url: URL
  /** `navigate` when a page is opened. */
  mode: string
  /** `no-store` when the page wants the network's own answer. */
  cache: string
}

/** The file by which a device's clock is compared. A kept copy would tell a wrong time. */
const CLOCK = '/clock.txt'

/** Sorts a request. Whatever is not a page, its payload or one of our hashed files is left to the browser. */
export function kindOf({ url, mode, cache }: Facts, origin: string, base: string): Kind {
  if (url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return 'leave'
  if (cache === 'no-store' || url.pathname === base + CLOCK) return 'leave'
  if (mode === 'navigate') return /\.(?!html$)[a-z0-9]+$/i.test(url.pathname) ? 'leave' : 'page'
  if (url.pathname.startsWith(`${base}/_next/static/`)) return 'static'
  return url.pathname.endsWith('/index.txt') ? 'payload' : 'leave'
}

/** Path under which a page is kept: every query gives the same file, and hosts lead on to the address with a slash. */
export function pagePath(pathname: string): string {
  const path = pathname.replace(/\/index\.html$/, '/')
  return path.endsWith('/') || path.endsWith('.html') ? path : `${path}/`
}

/** Page to which a payload belongs. */
export const pageOfPayload = (pathname: string): string => pathname.replace(/index\.txt$/, '')

/** The page that stands in for one that is not on the device, in the language of the address. */
export function offlinePath(pathname: string, { base, locales, defaultLocale }: SiteFacts): string {
  const asked = pathname.slice(base.length + 1).split('/')[0] ?? ''
  return `${base}/${locales.includes(asked) ? asked : defaultLocale}/offline/`
}

/** Our hashed files that a page names, each once: what it needs to look and work as it did when it was kept. */
export function staticFilesOf(html: string, base: string): string[] {
  const found = html.matchAll(/(?:src|href)="([^"?#]+)/g)
  const ours = [...found]
    .map((match) => match[1] ?? '')
    .filter((path) => path.startsWith(`${base}/_next/static/`))
  return [...new Set(ours)]
}
