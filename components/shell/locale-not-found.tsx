'use client'

import { useEffect, useState } from 'react'
import { SearchField } from '@/components/search/search-field'
import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'
import type { SearchMessages } from '@/lib/search/messages'

interface Page {
  locale: string
  words: Messages['notFound']
  search: SearchMessages['box']
  problems: { url: string; title: string }[]
}

interface Props {
  pages: Page[]
  fallback: string
  /** Path prefix of the site. */
  base: string
}

/** The "not here" page in the language that the address names; `fallback` until the address can be read. */
export function LocaleNotFound({ pages, fallback, base }: Props) {
  const [locale, setLocale] = useState(fallback)
  useEffect(() => {
    const asked = location.pathname.split('/').find((part) => pages.some((page) => page.locale === part))
    if (asked) setLocale(asked)
    document.documentElement.lang = asked ?? fallback
  }, [pages, fallback])

  const page = pages.find((candidate) => candidate.locale === locale)
  if (!page) return null
  return (
    <div className="head">
      <h1>{page.words.title}</h1>
      <p className="lead">{page.words.lead}</p>
      <SearchField key={page.locale} locale={page.locale} base={base} words={page.search} />
      <ul className="linklist">
        {page.problems.map(({ url, title }) => (
          <li key={url}>
            <SiteLink className="textbtn" href={url}>
              {title}
            </SiteLink>
          </li>
        ))}
      </ul>
      <p>
        <SiteLink className="btn" href={`/${page.locale}/`}>
          {page.words.home}
        </SiteLink>
      </p>
    </div>
  )
}
