import { readdirSync } from 'node:fs'

/** Every page of an exported folder, as the address that a host gives it: `/en/guides/`, `/404.html`; sorted. */
export function addressesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
}
