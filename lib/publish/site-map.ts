import { escapeHtml } from '@/lib/html'
import type { PublicPage } from './pages'

/** sitemap.xml: every listed page with the day of its last review. @param root address with base path, without a slash */
export function siteMap(pages: PublicPage[], root: string): string {
  const rows = pages
    .filter(({ listed }) => listed)
    .map(({ url, reviewed }) => {
      const changed = reviewed ? `<lastmod>${reviewed}</lastmod>` : ''
      return `<url><loc>${escapeHtml(root + url)}</loc>${changed}</url>\n`
    })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('')}</urlset>\n`
}

/** robots.txt: everything may be read; pages that should not be found say so themselves. */
export const robots = (root: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap.xml\n`

/** How many pages a feed holds. */
const LATEST = 40

/** RSS 2.0: the pages that were compared with their sources last. */
export function feed(
  pages: PublicPage[],
  root: string,
  site: { name: string; description: string; locale: string },
): string {
  const items = pages
    .filter(
      (page): page is PublicPage & { reviewed: string } => page.kind !== 'about' && Boolean(page.reviewed),
    )
    .sort((a, b) => b.reviewed.localeCompare(a.reviewed) || a.url.localeCompare(b.url))
    .slice(0, LATEST)
    .map(({ url, title, description, reviewed }) => {
      const address = escapeHtml(root + url)
      return `<item><title>${escapeHtml(title)}</title><link>${address}</link><guid>${address}</guid><pubDate>${new Date(reviewed).toUTCString()}</pubDate><description>${escapeHtml(description)}</description></item>\n`
    })
  const self = escapeHtml(`${root}/${site.locale}/feed.xml`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n<title>${escapeHtml(site.name)}</title><link>${escapeHtml(`${root}/${site.locale}/`)}</link><description>${escapeHtml(site.description)}</description><language>${site.locale}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>\n${items.join('')}</channel></rss>\n`
}
