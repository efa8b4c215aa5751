import { escapeHtml } from '@/lib/html'
import type { PublicPage } from './pages'
import { pictureOf } from './pictures'
import { structuredData } from './structured-data'

/** JSON inside a script element: no text of a page can close the element. */
const scriptJson = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c')

interface Owner {
  name: string
  root: string
}

/** The tags of one page's preview, structured data and twins, as one line of markup. */
export function headTags(page: PublicPage, owner: Owner, locales: string[]): string {
  const { root, name } = owner
  const { url, title, description, locale } = page
  const og: [string, string][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:url', root + url],
    ['og:image', root + pictureOf(page)],
    ['og:site_name', name],
  ]
  const data = structuredData(page, owner)
  const languages =
    locales.length > 1
      ? locales.map(
          (other) =>
            `<link rel="alternate" hreflang="${other}" href="${escapeHtml(root + url.replace(`/${locale}/`, `/${other}/`))}"/>`,
        )
      : []
  const twin = ['guide', 'error', 'provider'].includes(page.kind)
    ? [`<link rel="alternate" type="text/markdown" href="index.md"/>`]
    : []
  const feed =
    page.kind === 'home' || page.kind === 'list'
      ? [
          `<link rel="alternate" type="application/rss+xml" href="${escapeHtml(`${new URL(root).pathname.replace(/\/$/, '')}/${locale}/feed.xml`)}"/>`,
        ]
      : []
  return [
    ...og.map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}"/>`),
    '<meta name="twitter:card" content="summary_large_image"/>',
    ...languages,
    ...twin,
    ...feed,
    ...(data ? [`<script type="application/ld+json">${scriptJson(data)}</script>`] : []),
  ].join('')
}

/**
 * Puts tags at the end of a page's head, once: React never sees them, so they cost no second copy.
 * @throws when the page has no head
 */
export function withHead(html: string, tags: string): string {
  if (html.includes('property="og:title"')) return html
  const end = html.indexOf('</head>')
  if (end < 0) throw new Error('the page has no head to put tags into')
  return html.slice(0, end) + tags + html.slice(end)
}
