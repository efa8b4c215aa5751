import type { Metadata } from 'next'
import { LocaleNotFound } from '@/components/shell/locale-not-found'
import { SiteLink } from '@/components/site-link'
import { LOGO_BOXES, SixBoxes } from '@/components/six-boxes'
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadMessages } from '@/lib/i18n'
import { loadSearchMessages } from '@/lib/search/messages'
import { basePath, loadSite } from '@/lib/site'
import { faces } from './fonts'
import './styles/globals.css'

export const metadata: Metadata = { title: '404', robots: { index: false } }

/** One file serves every unknown address: it holds all languages and shows the one that the address names. */
export default function GlobalNotFound() {
  const { defaultLocale, name } = loadSite()
  return (
    <html lang={defaultLocale} className={faces} suppressHydrationWarning>
      <body>
        <header className="top">
          <div className="wrap">
            <SiteLink className="logo" href={`/${defaultLocale}/`}>
              <SixBoxes boxes={LOGO_BOXES} />
              <b>{name}</b>
            </SiteLink>
          </div>
        </header>
        <main className="main" id="main">
          <div className="wrap">
            <LocaleNotFound
              fallback={defaultLocale}
              base={basePath}
              pages={locales().map((locale) => ({
                locale,
                words: loadMessages(locale).notFound,
                search: loadSearchMessages(locale).box,
                problems: loadContent(locale).problems.map(({ url, title }) => ({ url, title })),
              }))}
            />
          </div>
        </main>
      </body>
    </html>
  )
}
