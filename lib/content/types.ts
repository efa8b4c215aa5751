import type { Leg } from './legs'
import type { Notice } from './notices'
import type { ErrorMeta } from './schema/error'
import type { GuideMeta } from './schema/guide'
import type { ProviderData, ProviderWords } from './schema/provider'

/** A heading of a page with its explicit anchor. */
export interface Heading {
  id: string
  text: string
}

/** The text below a file's front matter. */
export interface Body {
  source: string
  /** Line of the file on which `source` begins, for error messages. */
  firstLine: number
  headings: Heading[]
}

interface Page {
  slug: string
  /** Path from the site's root, with slashes at both ends: `/en/guides/x/`. */
  url: string
  /** Path of the file, from the project's root. */
  file: string
  body: Body
}

export type Guide = GuideMeta & Page
export type ErrorPage = ErrorMeta & Page
export type Provider = ProviderData & Page & { words: ProviderWords; dataFile: string }

export interface Cause {
  id: string
  where: Leg
  name: string
  plain: string
}

export interface Problem {
  id: string
  url: string
  icon: string
  danger: boolean
  title: string
  help: string
  aliases: string[]
  /** True when content/diagnosis/<id>/model.yaml exists. */
  hasChecklist: boolean
}

/** Everything that an author wrote for one language, checked, with addresses. Arrays are in listing order. */
export interface Content {
  locale: string
  guides: Guide[]
  errors: ErrorPage[]
  providers: Provider[]
  problems: Problem[]
  causes: Cause[]
  /** What is true for a while; whether it is shown is judged in the browser. */
  notices: Notice[]
  hidden: Hidden
}

/** What is written and not shown on this copy, because its owner left it out. */
export interface Hidden {
  /** Addresses without the language: `/guides/x/`. Links to them become plain words. */
  paths: ReadonlySet<string>
  problems: string[]
  /** Those of the problems that are about a danger. */
  danger: string[]
  providers: string[]
  guides: Guide[]
  /** Entries of the setting `hide` that name something. */
  files: ReadonlySet<string>
}
