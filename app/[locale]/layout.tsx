import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { LoadGuard } from '@/components/offline/load-guard'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { locales } from '@/lib/content/locales'
import { loadMessages } from '@/lib/i18n'
import { loadSearchMessages } from '@/lib/search/messages'
import { basePath, loadSite } from '@/lib/site'
import { faces } from '../fonts'
import '../styles/globals.css'

export const dynamicParams = false
export const generateStaticParams = () => locales().map((locale) => ({ locale }))

export function generateMetadata(): Metadata {
  const site = loadSite()
  return {
    metadataBase: new URL(site.url),
    title: { default: site.name, template: `%s · ${site.name}` },
    formatDetection: { telephone: false },
    referrer: 'no-referrer',
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4eee0' },
    { media: '(prefers-color-scheme: dark)', color: '#0b0a08' },
  ],
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  const messages = loadMessages(locale)
  const site = loadSite()
  const { contact, contactSubject, ...footer } = messages.footer
  const report = site.contact && {
    report: {
      contact: site.contact,
      site: site.url + basePath,
      words: { contact, contactSubject },
    },
  }
  return (
    <html lang={locale} className={faces} suppressHydrationWarning>
      <body>
        <a className="skip" href="#main">
          {messages.skip}
        </a>
        <Header
          locale={locale}
          name={site.name}
          base={basePath}
          logo={site.logo}
          words={messages.header}
          search={loadSearchMessages(locale).box}
        />
        <main className="main" id="main" tabIndex={-1}>
          <div className="wrap">
            <LoadGuard base={basePath} locale={locale}>
              {children}
            </LoadGuard>
          </div>
        </main>
        <Footer locale={locale} words={footer} {...report} />
      </body>
    </html>
  )
}
