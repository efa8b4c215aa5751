import { openSearchPath } from '@/lib/search/opensearch'
import { loadSite } from '@/lib/site'

/** Tells a browser that it can add the site's search to its own; React moves it into the head. */
export function OpenSearchLink({ locale }: { locale: string }) {
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title={loadSite().name}
      href={openSearchPath(locale)}
    />
  )
}
