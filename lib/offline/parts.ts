/** What a browser keeps of a file: at once (`shell`), when it is read or asked for (`later`), never (`none`). */
export type Part = 'shell' | 'later' | 'none'

/**
 * Pages that are kept at once, without the language: the three jobs and what leads to them. A checklist carries its
 * model, its words and its engine; its map for the curious is not needed to find a fix.
 */
const SHELL_PAGES =
  /^(search\/|check\/([^/]+\/)?|prepare\/(.+\/)?|tools\/([^/]+\/)?|offline\/|guides\/|errors\/|providers\/)?$/

/** Code, type faces and drawings whose names change with their content. The rest of the folder is the framework's own. */
const HASHED = /^_next\/static\/(chunks|media)\/.+\.(js|mjs|css|woff2|svg)$/

/** Data and pictures that belong to the shell: search, words of the notices, what an installed copy shows. */
const SHELL_FILES = [
  /^search\/[^/]+\.json$/,
  /^[^/]+\/(words\/[^/]+|wait)\.json$/,
  /^[^/]+\/manifest\.webmanifest$/,
  /^icons\/[^/]+\.png$/,
  /^icon\.svg$/,
]

/**
 * Says when a browser should keep a file of out/.
 * @param path path inside out/, with forward slashes
 * @param locales languages of the site
 * @param moved true for a page that only leads to a new address
 */
export function partOf(path: string, locales: string[], moved = false): Part {
  if (HASHED.test(path) || SHELL_FILES.some((pattern) => pattern.test(path))) return 'shell'
  if (path === 'index.html') return 'shell'
  const locale = locales.find((name) => path.startsWith(`${name}/`))
  const page = locale && /^((?:.*\/)?)index\.(html|txt)$/.exec(path.slice(locale.length + 1))
  if (!page || moved) return 'none'
  if (SHELL_PAGES.test(page[1] ?? '')) return 'shell'
  return page[2] === 'html' ? 'later' : 'none'
}

/** True for a file whose name changes with its content, so that it needs no revision. */
export const isHashed = (path: string): boolean =>
  HASHED.test(path) || /^search\/[^/]+\.[0-9a-f]{10}\.json$/.test(path)

/** Address at which a file is asked for: a page by its folder, because hosts lead `index.html` on to it. */
export const addressOf = (path: string, base: string): string =>
  `${base}/${path.replace(/(^|\/)index\.html$/, '$1')}`
