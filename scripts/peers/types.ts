import type { SearchWay } from '../speed-bench/times'

/** A guide as every tool can read it: no components, no links, no front matter of ours. */
export interface Article {
  slug: string
  /** Its group in the menu. */
  group: string
  title: string
  description: string
  /** Markdown without the title. */
  body: string
}

export interface Group {
  id: string
  title: string
}

/** Another tool for help centers, with the smallest site that its own guide recommends. */
export interface Peer {
  name: string
  /** Packages with exact versions. */
  packages: Record<string, string>
  /** False: its package is no ES module. */
  module: boolean
  /** Settings and layouts, by path. */
  files(groups: readonly Group[]): Record<string, string>
  /** Path of an article's file. */
  fileOf(article: Article): string
  /** The command of node_modules/.bin that builds it. */
  build: [command: string, ...args: string[]]
  env?: Record<string, string>
  /** Folder of the finished site. */
  out: string
  /** Path of an article's page from the site's root. */
  pageOf(article: Article): string
  search: Omit<SearchWay, 'query'>
}
