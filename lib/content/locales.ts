import { existsSync } from 'node:fs'
import { contentNames, contentPath } from './root'

/** Languages of this copy: every folder of content/ that holds messages.json, in alphabetical order. */
export function locales(): string[] {
  return contentNames().filter((name) => existsSync(contentPath(name, 'messages.json')))
}
