import { LanguageRedirect } from '@/components/shell/language-redirect'
import { SiteLink } from '@/components/site-link'
import { LOGO_BOXES, SixBoxes } from '@/components/six-boxes'
import { locales } from '@/lib/content/locales'
import { loadMessages } from '@/lib/i18n'
import { basePath, loadSite } from '@/lib/site'

/** `/`: links to each language; a script follows the reader's own, a meta refresh serves readers without scripts. */
export default function LanguageChoice() {
  const { defaultLocale, name } = loadSite()
  const known = locales()
  return (
    <main className="main" id="main">
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${basePath}/${defaultLocale}/`} />
      </noscript>
      <div className="wrap">
        <div className="hero">
          <SixBoxes boxes={LOGO_BOXES} />
          <h1>{name}</h1>
          <p>{loadMessages(defaultLocale).root.choose}</p>
          <ul className="btns">
            {known.map((locale) => (
              <li key={locale}>
                <SiteLink className="btn" href={`/${locale}/`} lang={locale}>
                  {loadMessages(locale).languageName}
                </SiteLink>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <LanguageRedirect known={known} fallback={defaultLocale} />
    </main>
  )
}
