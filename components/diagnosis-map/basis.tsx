import { formatDay } from '@/lib/format'
import type { MapPageData } from './texts'

/** Where a judgement comes from: what kind of page, the page itself, and the day on which a person last stood by it. */
export function Basis({ data: { source, strings }, id }: { data: MapPageData; id: string }) {
  const basis = source.file.bases[id]
  if (!basis) return null
  return (
    <small className="map-basis">
      {strings.basis[basis.kind]}
      {basis.url && (
        <>
          {', '}
          <a href={basis.url}>{new URL(basis.url).hostname.replace(/^www\./, '')}</a>
        </>
      )}
      , <time dateTime={basis.asOf}>{formatDay(basis.asOf, source.content.locale)}</time>
    </small>
  )
}
