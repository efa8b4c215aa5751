import type { Peer } from './types'

/** VitePress, with its local search. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4', vue: '3.5.40' },
  module: true,
  files: (groups) => ({
    'docs/.vitepress/config.mjs': `import { readdirSync, readFileSync } from 'node:fs'
const items = (group) => readdirSync('docs/' + group).sort().map((name) => ({
  text: JSON.parse(/^title: (.*)$/m.exec(readFileSync('docs/' + group + '/' + name, 'utf8'))[1]),
  link: '/' + group + '/' + name.replace(/\\.md$/, ''),
}))
export default {
  title: 'Help',
  themeConfig: {
    search: { provider: 'local' },
    sidebar: ${JSON.stringify(groups)}.map(({ id, title }) => ({ text: title, collapsed: true, items: items(id) })),
  },
}
`,
    'docs/index.md': '# Help\n\nStart here.\n',
  }),
  fileOf: ({ group, slug }) => `docs/${group}/${slug}.md`,
  build: ['vitepress', 'build', 'docs'],
  out: 'docs/.vitepress/dist',
  pageOf: ({ group, slug }) => `/${group}/${slug}.html`,
  search: {
    open: '#local-search button',
    field: '.VPLocalSearchBox input',
    result: '.VPLocalSearchBox .result',
  },
}
