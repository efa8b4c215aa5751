'use client'

import { clockOf, spokenTime } from '@/lib/diagnosis/timer'

/** The time to go in code boxes; read aloud in words, and only when somebody asks for it. */
export function Clock({ left, locale }: { left: number; locale: string }) {
  const signs = clockOf(left).split('')
  return (
    <div className="count">
      <span className="clock" role="timer" aria-label={spokenTime(left, locale)}>
        {signs.map((sign, place) =>
          sign === ':' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed places
            <i key={place} aria-hidden="true">
              :
            </i>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed places
            <span key={place} aria-hidden="true">
              {sign}
            </span>
          ),
        )}
      </span>
    </div>
  )
}
