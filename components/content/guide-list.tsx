'use client'

import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'

export interface GuideRow {
  url: string
  title: string
  /** Time and risk. */
  line: string
}

/** Guides as headings with time and risk. */
export function GuideList({ rows }: { rows: GuideRow[] }) {
  return (
    <ul className="hits">
      {rows.map(({ url, title, line }) => (
        <li key={url}>
          <h3>
            <SiteLink href={url}>
              <RichText text={title} />
            </SiteLink>
          </h3>
          <p className="note">{line}</p>
        </li>
      ))}
    </ul>
  )
}
