'use client'

import type { ComponentProps } from 'react'
import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'
import { ReportLink } from './report-link'
import { ThemeSwitch } from './theme-switch'

/** The back of the card: three safety rules on every page, then who we are. */
export function Footer({
  locale,
  report,
  words,
}: {
  locale: string
  /** How to report a mistake; left out where the owner has no contact. */
  report?: ComponentProps<typeof ReportLink>
  words: Omit<Messages['footer'], 'contact' | 'contactSubject'>
}) {
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
            {(['offline', 'about', 'privacy', 'accessibility'] as const).map((page) => (
              <li key={page}>
                <SiteLink href={`/${locale}/${page}/`}>{words[page]}</SiteLink>
              </li>
            ))}
            {report && (
              <li>
                <ReportLink {...report} />
              </li>
            )}
          </ul>
        </nav>
        <p>{words.who}</p>
        <ThemeSwitch words={words.theme} />
      </div>
    </footer>
  )
}
