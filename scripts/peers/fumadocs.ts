import type { Peer } from './types'

const page = `import { DocsBody, DocsDescription, DocsPage, DocsTitle } from 'fumadocs-ui/layouts/docs/page'
import defaultMdxComponents from 'fumadocs-ui/mdx'
import { notFound } from 'next/navigation'
import { source } from '@/lib/source'
export default async function Page({ params }) {
  const page = source.getPage((await params).slug)
  if (!page) notFound()
  const Text = page.data.body
  return <DocsPage toc={page.data.toc}>
    <DocsTitle>{page.data.title}</DocsTitle>
    <DocsDescription>{page.data.description}</DocsDescription>
    <DocsBody><Text components={defaultMdxComponents} /></DocsBody>
  </DocsPage>
}
export const generateStaticParams = () => source.generateParams()
export async function generateMetadata({ params }) {
  const page = source.getPage((await params).slug)
  return { title: page?.data.title, description: page?.data.description }
}
`

/** Fumadocs as a static export, with its Orama search. */
export const fumadocs: Peer = {
  name: 'Fumadocs',
  packages: {
    'fumadocs-core': '16.15.13',
    'fumadocs-ui': '16.15.13',
    'fumadocs-mdx': '15.4.3',
    next: '16.4.3',
    react: '19.3.1',
    'react-dom': '19.3.1',
    tailwindcss: '4.3.3',
    '@tailwindcss/postcss': '4.3.3',
    '@types/mdx': '2.0.14',
    '@types/node': '24.19.2',
    '@types/react': '19.3.0',
    typescript: '5.9.3',
  },
  module: true,
  files: (groups) => ({
    'next.config.mjs': `import { createMDX } from 'fumadocs-mdx/next'
export default createMDX()({ output: 'export', trailingSlash: true, turbopack: { root: import.meta.dirname } })
`,
    'source.config.ts': `import { defineConfig, defineDocs } from 'fumadocs-mdx/config'
export const docs = defineDocs({ dir: 'content/docs' })
export default defineConfig()
`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['dom', 'ES2022'],
        module: 'esnext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        allowJs: true,
        noEmit: true,
        skipLibCheck: true,
        paths: { '@/*': ['./*'], 'fumadocs-mdx:collections/*': ['./.source/*'] },
      },
      include: ['**/*.ts', '.source/*.ts'],
    }),
    'postcss.config.mjs': "export default { plugins: { '@tailwindcss/postcss': {} } }\n",
    'lib/source.js': `import { loader } from 'fumadocs-core/source'
import { docs } from 'fumadocs-mdx:collections/server'
export const source = loader({ baseUrl: '/docs', source: docs.toFumadocsSource() })
`,
    'app/global.css': `@import 'tailwindcss';
@import 'fumadocs-ui/css/neutral.css';
@import 'fumadocs-ui/css/preset.css';
`,
    'app/layout.jsx': `import { RootProvider } from 'fumadocs-ui/provider/next'
import './global.css'
export default function Layout({ children }) {
  return <html lang="en" suppressHydrationWarning><body>
    <RootProvider search={{ options: { type: 'static' } }}>{children}</RootProvider>
  </body></html>
}
`,
    'app/page.jsx': 'export default function Page() { return <a href="/docs/">Help</a> }\n',
    'app/docs/layout.jsx': `import { DocsLayout } from 'fumadocs-ui/layouts/docs'
import { source } from '@/lib/source'
export default function Layout({ children }) {
  return <DocsLayout tree={source.getPageTree()} nav={{ title: 'Help' }}>{children}</DocsLayout>
}
`,
    'app/docs/[[...slug]]/page.jsx': page,
    'app/api/search/route.js': `import { createFromSource } from 'fumadocs-core/search/server'
import { source } from '@/lib/source'
export const revalidate = false
export const { staticGET: GET } = createFromSource(source)
`,
    'content/docs/index.md': '---\ntitle: Help\n---\n\nStart here.\n',
    ...Object.fromEntries(
      groups.map(({ id, title }) => [`content/docs/${id}/meta.json`, JSON.stringify({ title })]),
    ),
  }),
  fileOf: ({ group, slug }) => `content/docs/${group}/${slug}.md`,
  build: ['next', 'build'],
  env: { NEXT_TELEMETRY_DISABLED: '1' },
  out: 'out',
  pageOf: ({ group, slug }) => `/docs/${group}/${slug}/`,
  search: {
    open: 'button[data-search]:visible, button[data-search-full]:visible',
    field: '[role="dialog"] input',
    result: '[role="dialog"] button[aria-selected]',
  },
}
