import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'
import type { Site } from '@/lib/site'

/** The back of the card: three safety rules on every page, then who we are. */
export function Footer({ locale, site, messages }: { locale: string; site: Site; messages: Messages }) {
  const { footer } = messages
  const links = [
    { href: `/${locale}/about/`, label: footer.about },
    { href: `/${locale}/privacy/`, label: footer.privacy },
    { href: `/${locale}/accessibility/`, label: footer.accessibility },
    ...(site.contact ? [{ href: site.contact, label: footer.contact }] : []),
  ]
  return (
    <footer className="back">
      <div className="wrap">
        <section aria-labelledby="rules">
          <h2 id="rules">{footer.rulesTitle}</h2>
          <ol className="rules">
            {footer.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        </section>
        <nav aria-label={footer.label}>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <SiteLink href={href}>{label}</SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <p>{footer.who}</p>
      </div>
    </footer>
  )
}
