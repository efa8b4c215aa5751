import type { Peer } from './types'

/** Starlight, with its Pagefind search. Astro needs a newer Node than this project, so one comes along. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: {
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    astro: '7.3.5',
    sharp: '0.35.5',
    node: '24.9.0',
  },
  module: true,
  files: (groups) => ({
    'astro.config.mjs': `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Help', sidebar: ${JSON.stringify(
    groups.map(({ id, title }) => ({ label: title, items: [{ autogenerate: { directory: id } }] })),
  )} })],
})
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
    'src/content/docs/index.md': '---\ntitle: Help\n---\n\nStart here.\n',
  }),
  fileOf: ({ group, slug }) => `src/content/docs/${group}/${slug}.md`,
  build: ['astro', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  out: 'dist',
  pageOf: ({ group, slug }) => `/${group}/${slug}/`,
  search: {
    open: 'site-search button[data-open-modal]',
    field: 'site-search dialog input',
    result: 'site-search dialog li a[href]',
  },
}
