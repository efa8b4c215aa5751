'use client'

import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'

/** Path to the page above this one; the page itself is not named again. */
export function Crumbs({
  locale,
  words,
  trail = [],
}: {
  locale: string
  words: Messages['crumbs']
  trail?: { href: string; label: string }[]
}) {
  return (
    <nav className="crumbs" aria-label={words.label}>
      {[{ href: `/${locale}/`, label: words.home }, ...trail].map(({ href, label }, index) => (
        <span key={href}>
          {index > 0 && <span aria-hidden="true">/&nbsp;</span>}
          <SiteLink href={href}>{label}</SiteLink>
        </span>
      ))}
    </nav>
  )
}
