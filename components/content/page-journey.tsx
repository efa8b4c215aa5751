'use client'

import { Journey } from '@/components/journey'
import { SiteLink } from '@/components/site-link'
import type { pageJourney } from '@/lib/page-journey'

/** Where on its way a page's cause stops the code. */
export function PageJourney({ title, href, label, stations }: ReturnType<typeof pageJourney>) {
  return (
    <section className="journey" aria-labelledby="journey">
      <h2 id="journey" className="rail-title">
        <SiteLink href={href}>{title}</SiteLink>
      </h2>
      <Journey label={label} stations={stations} />
    </section>
  )
}
