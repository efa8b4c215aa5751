import { existsSync, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'

/** The folder that comes with the project; `CONTENT_DIR` points the tools at another one. */
const givenRoot = () => process.env.CONTENT_DIR ?? 'content'

/** The owner's own folder, laid out like content/, which wins; `SITE_DIR` names another one. It need not exist. */
export const ownRoot = () => process.env.SITE_DIR ?? 'site'

const isFile = (path: string) => existsSync(path) && statSync(path).isFile()

/** Path of a file of content: the owner's where there is one, else the project's (which need not exist either). */
export function contentPath(...parts: string[]): string {
  const own = join(ownRoot(), ...parts)
  return isFile(own) ? own : join(givenRoot(), ...parts)
}

/** Names in a folder of content, the project's and the owner's together, in alphabetical order. */
export function contentNames(...parts: string[]): string[] {
  const folders = [givenRoot(), ownRoot()].map((root) => join(root, ...parts))
  return [...new Set(folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])))].sort()
}

/** Paths of the files with one ending in a folder of content. Names that begin with `_` are notes of authors. */
export function contentFiles(extension: string, ...parts: string[]): string[] {
  return contentNames(...parts)
    .filter((name) => name.endsWith(extension) && !name.startsWith('_'))
    .map((name) => contentPath(...parts, name))
}

/** Both versions of a file of content, the project's first, as far as they exist. */
export const versionsOf = (...parts: string[]): string[] =>
  [givenRoot(), ownRoot()].map((root) => join(root, ...parts)).filter(isFile)

/** Files of words and settings: the owner's says only what differs. Pages, facts and models are taken whole. */
const MERGED =
  /^(site\.yaml|search\/[^/]+\.yaml|[a-z]{2}(-[A-Z]{2})?\/[^/]+\.(json|yaml)|[a-z]{2}(-[A-Z]{2})?\/diagnosis\/[^/]+\.yaml)$/

/** Path below a folder, with `/`; undefined for a path elsewhere. */
function below(root: string, file: string): string | undefined {
  const path = relative(root, file)
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/')
}

/** True for a file of the owner's own folder. */
export const isOwn = (file: string): boolean => below(ownRoot(), file) !== undefined

/** The files whose fields together make one file of content, the one that wins last. */
export function layersOf(file: string): string[] {
  const path = below(ownRoot(), file) ?? below(givenRoot(), file)
  return path && MERGED.test(path) ? versionsOf(path) : [file]
}
