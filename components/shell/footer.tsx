'use client'

import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'

/** The back of the card: three safety rules on every page, then who we are. */
export function Footer({
  locale,
  contact,
  words,
}: {
  locale: string
  contact?: string
  words: Messages['footer']
}) {
  const links = [
    ...(['offline', 'about', 'privacy', 'accessibility'] as const).map((page) => ({
      href: `/${locale}/${page}/`,
      label: words[page],
    })),
    ...(contact ? [{ href: contact, label: words.contact }] : []),
  ]
  return (
    <footer className="back">
      <div className="wrap">
        <section aria-labelledby="rules">
          <h2 id="rules">{words.rulesTitle}</h2>
          <ol className="rules">
            {words.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        </section>
        <nav aria-label={words.label}>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <SiteLink href={href}>{label}</SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <p>{words.who}</p>
      </div>
    </footer>
  )
}
