'use client'

import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'

interface Props {
  /** The checklist, with what the page knows. */
  href: string
  /** Path of the search. */
  search: string
  words: Messages['worked']
}

/** The end of a page: "no" leads into the checklist with what the page knows. Works without a script. */
export function Worked({ href, search, words }: Props) {
  return (
    <section className="worked noprint" aria-labelledby="worked">
      <h2 id="worked">{words.title}</h2>
      <div className="btns pair">
        <details className="yes">
          <summary className="btn quiet">{words.yes}</summary>
          <p>{words.done}</p>
        </details>
        <SiteLink className="btn quiet" href={href}>
          {words.no}
        </SiteLink>
      </div>
      <p className="note">
        {words.note} <SiteLink href={search}>{words.search}</SiteLink>
      </p>
    </section>
  )
}
