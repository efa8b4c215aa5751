'use client'

import { Icon } from '@/components/icons'
import { SiteLink } from '@/components/site-link'

/** Rows of exact messages, each leading to its page. */
export function MessageList({ rows }: { rows: { url: string; message: string; below: string }[] }) {
  return (
    <ul className="msgs">
      {rows.map(({ url, message, below }) => (
        <li key={url}>
          <SiteLink href={url}>
            <span>
              <q>{message}</q>
              <small>{below}</small>
            </span>
            <Icon name="chevron" />
          </SiteLink>
        </li>
      ))}
    </ul>
  )
}
