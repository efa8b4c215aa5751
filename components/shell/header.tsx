'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Icon } from '@/components/icons'
import { Connection } from '@/components/offline/connection'
import { SearchShortcut } from '@/components/search/search-shortcut'
import { useReadPages } from '@/components/search/use-read-pages'
import { LOGO_BOXES, SixBoxes } from '@/components/six-boxes'
import type { Messages } from '@/lib/i18n'
import type { SearchMessages } from '@/lib/search/messages'

interface Props {
  locale: string
  name: string
  /** Path prefix of the site. */
  base: string
  /** Name of a picture in place of the boxes. */
  logo?: string
  words: Messages['header']
  search: SearchMessages['box']
}

/** Logo, the four ways in, search. On phones the links are in a menu that needs no script. */
export function Header({ locale, name, base, logo, words, search }: Props) {
  const path = usePathname() ?? ''
  useReadPages(path)
  const links = (['check', 'guides', 'providers', 'errors'] as const).map((part) => ({
    href: `/${locale}/${part}/`,
    label: words[part],
  }))
  return (
    <>
      <header className="top">
        <div className="wrap">
          <Link className="logo" href={`/${locale}/`} prefetch={false}>
            {logo ? (
              // biome-ignore lint/performance/noImgElement: a static export has nothing that would make it smaller
              <img className="mark" src={`${base}/${logo}`} alt="" />
            ) : (
              <SixBoxes boxes={LOGO_BOXES} />
            )}
            <b>{name}</b>
          </Link>
          <nav className="nav" aria-label={words.main}>
            {links.map(({ href, label }) => (
              <Link
                key={href}
                href={href}
                prefetch={false}
                aria-current={path.startsWith(href) ? 'true' : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
          <SearchShortcut locale={locale} base={base} words={search} />
          <details className="menu" key={path}>
            <summary className="tbtn">
              <Icon name="menu" />
              {words.menu}
            </summary>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Link href={href} prefetch={false}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        </div>
      </header>
      <Connection locale={locale} base={base} />
    </>
  )
}
