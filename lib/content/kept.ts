import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Content } from './types'

/** Folder in which one build keeps what it has read and checked, for its later steps; only a build sets it. */
const folder = () => process.env.CONTENT_KEPT

const fileOf = (into: string, locale: string) => join(into, `${locale}.bin`)

/** Keeps what was read of one language, if this is a build. */
export function keepContent(content: Content): void {
  const into = folder()
  if (!into) return
  mkdirSync(into, { recursive: true })
  writeFileSync(fileOf(into, content.locale), serialize(content))
}

/** What an earlier step of this build has read; undefined when there is none. */
export function keptContent(locale: string): Content | undefined {
  const from = folder()
  if (!from || !existsSync(fileOf(from, locale))) return undefined
  return deserialize(readFileSync(fileOf(from, locale))) as Content
}
