'use client'

import { Icon } from '@/components/icons'

/** The box of a step: a real checkbox whose number turns into a tick. */
export function Tick({ label }: { label: string }) {
  return (
    <label className="tick">
      <input type="checkbox" aria-label={label} />
      <span>
        <Icon name="check" />
      </span>
    </label>
  )
}
