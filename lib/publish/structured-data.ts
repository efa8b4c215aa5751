import type { BreadcrumbList, FAQPage, Graph, TechArticle, WebSite } from 'schema-dts'
import type { PublicPage } from './pages'

interface Owner {
  name: string
  /** Address of the start page of the copy, with base path, without a slash at the end. */
  root: string
}

const breadcrumbs = ({ trail, url, title }: PublicPage, root: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, { url, name: title }].map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.name,
    item: root + crumb.url,
  })),
})

const article = (
  { title, description, reviewed, locale, url }: PublicPage,
  { name, root }: Owner,
): TechArticle => ({
  '@type': 'TechArticle',
  headline: title.slice(0, 110),
  description,
  inLanguage: locale,
  url: root + url,
  dateModified: reviewed,
  author: { '@type': 'Organization', name },
})

const question = ({ title, description, locale, url }: PublicPage, root: string): FAQPage => ({
  '@type': 'FAQPage',
  inLanguage: locale,
  url: root + url,
  mainEntity: [
    { '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text: description } },
  ],
})

const site = ({ locale }: PublicPage, { name, root }: Owner): WebSite => ({
  '@type': 'WebSite',
  name,
  url: `${root}/${locale}/`,
  inLanguage: locale,
})

/**
 * What search engines are told about a page (schema.org): guides and services are articles, a message is a question
 * with its answer, and every page below the start page has its path.
 * @returns null for a page about which there is nothing to tell
 */
export function structuredData(page: PublicPage, owner: Owner): Graph | null {
  const about = {
    guide: () => article(page, owner),
    provider: () => article(page, owner),
    error: () => question(page, owner.root),
    home: () => site(page, owner),
    list: () => null,
    checklist: () => null,
    about: () => null,
  }[page.kind]()
  const graph = [...(about ? [about] : []), ...(page.trail.length ? [breadcrumbs(page, owner.root)] : [])]
  return graph.length ? { '@context': 'https://schema.org', '@graph': graph } : null
}
