import { basePath, loadSite } from '@/lib/site'
import { searchPath } from './address'
import { loadSearchMessages } from './messages'

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '')

/** Longest short name that the format allows. */
const SHORT_NAME = 16

/** Path of a language's description from the site's root. */
export const openSearchPath = (locale: string) => `${basePath}/${locale}/opensearch.xml`

/** The OpenSearch description of one language's search, with the full address of this copy of the site. */
export function openSearchDescription(locale: string): string {
  const { name, url } = loadSite()
  const { description } = loadSearchMessages(locale)
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(name.slice(0, SHORT_NAME).trim())}</ShortName>
<Description>${escaped(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${locale}</Language>
<Url type="text/html" template="${escaped(`${url}${basePath}${searchPath(locale)}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`
}
