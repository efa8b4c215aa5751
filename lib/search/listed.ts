import { existsSync } from 'node:fs'
import { z } from 'zod'
import { contentPath } from '@/lib/content/root'
import { readYaml } from '@/lib/content/yaml'
import type { SearchSource } from './types'

const text = z.string().min(1)

const listedSchema = z.array(
  z.strictObject({
    /** Path below the language's folder, with a slash at its end: `tools/number/`. */
    path: z.string().regex(/^([a-z0-9-]+\/)+$/, 'must look like tools/name/'),
    title: text,
    summary: text,
    aliases: z.array(text).default([]),
    causes: z.array(text).default([]),
    problems: z.array(text).default([]),
  }),
)

/** Tools and other pages without a file of their own, from content/<locale>/search-pages.yaml. @throws ContentError */
export function loadListed(locale: string): SearchSource[] {
  const file = contentPath(locale, 'search-pages.yaml')
  if (!existsSync(file)) return []
  return readYaml(file, listedSchema).data.map(({ path, ...page }) => ({
    kind: 'tool',
    url: `/${locale}/${path}`,
    headings: [],
    errors: [],
    providers: [],
    ...page,
  }))
}
