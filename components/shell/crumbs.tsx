import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'

/** Path to the page above this one; the page itself is not named again. */
export function Crumbs({ locale, messages, trail = [] }: { locale: string; messages: Messages; trail?: { href: string; label: string }[] }) {
  const { crumbs } = messages
  return (
    <nav className="crumbs" aria-label={crumbs.label}>
      {[{ href: `/${locale}/`, label: crumbs.home }, ...trail].map(({ href, label }, index) => (
        <span key={href}>
          {index > 0 && <span aria-hidden="true">/&nbsp;</span>}
          <SiteLink href={href}>{label}</SiteLink>
        </span>
      ))}
    </nav>
  )
}
