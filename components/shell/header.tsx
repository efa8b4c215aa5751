import { Icon } from '@/components/icons'
import { SiteLink } from '@/components/site-link'
import { LOGO_BOXES, SixBoxes } from '@/components/six-boxes'
import type { Messages } from '@/lib/i18n'
import type { Site } from '@/lib/site'
import { NavLink } from './nav-link'

/** Logo, the four ways in, search. On phones the links are in a menu that needs no script. */
export function Header({ locale, site, messages }: { locale: string; site: Site; messages: Messages }) {
  const { header } = messages
  const links = [
    { href: `/${locale}/check/`, label: header.check },
    { href: `/${locale}/guides/`, label: header.guides },
    { href: `/${locale}/providers/`, label: header.providers },
    { href: `/${locale}/errors/`, label: header.errors },
  ]
  return (
    <header className="top">
      <div className="wrap">
        <SiteLink className="logo" href={`/${locale}/`}>
          <SixBoxes boxes={LOGO_BOXES} />
          <b>{site.name}</b>
        </SiteLink>
        <nav className="nav" aria-label={header.main}>
          {links.map((link) => (
            <NavLink key={link.href} {...link} />
          ))}
        </nav>
        <SiteLink className="tbtn" href={`/${locale}/search/`} aria-label={header.search}>
          <Icon name="search" />
        </SiteLink>
        <details className="menu">
          <summary className="tbtn">
            <Icon name="menu" />
            {header.menu}
          </summary>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <SiteLink href={href}>{label}</SiteLink>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  )
}
