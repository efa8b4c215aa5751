'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { SiteLink } from '@/components/site-link'
import { REASONS, type Reason } from '@/lib/help/feedback'
import type { HelpWords } from '@/lib/help/words'
import '@/app/styles/help.css'
import { localeOf } from './load-words'

/** Five reasons to choose from. There is no field: people would write codes and names into it. */
export function WhyNot({
  words: { why },
  sent,
  onReason,
}: {
  words: HelpWords
  /** True where answers go to the owner. */
  sent: boolean
  onReason: (reason: Reason) => void
}) {
  const locale = localeOf(usePathname())
  const [chosen, setChosen] = useState<Reason | null>(null)
  return (
    <fieldset className="why">
      <legend>{why.title}</legend>
      {REASONS.map((reason) => (
        <label key={reason}>
          <input
            type="radio"
            name="why"
            checked={chosen === reason}
            onChange={() => {
              setChosen(reason)
              onReason(reason)
            }}
          />
          <span>{why.reasons[reason]}</span>
        </label>
      ))}
      <div role="status">
        {chosen && (
          <p className="note">
            {sent ? why.sent : why.kept} <SiteLink href={`/${locale}/privacy/#device`}>{why.see}</SiteLink>
          </p>
        )}
      </div>
    </fieldset>
  )
}
