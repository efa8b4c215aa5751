'use client'

import { Icon } from '@/components/icons'

export interface JourneyStation {
  name: string
  /** `later`: not reached yet. */
  state: 'here' | 'open' | 'clear' | 'later'
  /** Small line below the name. */
  note?: string
  /** True: the note is too long for a phone and shows on wide screens only. */
  long?: boolean
}

/**
 * The way of a code: an ordinary ordered list that CSS draws as a strip of boxes.
 * @param label what the list is, for people who do not see the strip
 * @param tall one station a line on wide screens; false keeps the strip
 */
export function Journey({
  stations,
  label,
  tall = true,
}: {
  stations: JourneyStation[]
  label: string
  tall?: boolean
}) {
  return (
    <ol className={tall ? 'legs tall' : 'legs'} aria-label={label}>
      {stations.map(({ name, state, note, long }) => (
        <li key={name} data-s={state}>
          <span className="b" aria-hidden="true">
            {state === 'clear' && <Icon name="check" className="i-s" />}
            {state === 'here' && '?'}
          </span>
          <span className="t">
            <b>{name}</b>
            {note && <span className="vh">: </span>}
            {note && <small className={long ? 'long' : undefined}>{note}</small>}
          </span>
        </li>
      ))}
    </ol>
  )
}
