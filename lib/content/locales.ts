import { existsSync, readdirSync } from 'node:fs'
import { contentPath } from './root'

/** Languages of this copy: every folder of content/ that holds messages.json, in alphabetical order. */
export function locales(): string[] {
  return readdirSync(contentPath())
    .filter((name) => existsSync(contentPath(name, 'messages.json')))
    .sort()
}
