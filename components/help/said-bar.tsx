'use client'

import { Icon } from '@/components/icons'

/** A line that says what was done; read out when it appears. The empty place must be there before. */
export function SaidBar({ text }: { text: string }) {
  return (
    <div role="status">
      {text && (
        <p className="bar plain">
          <Icon name="check" />
          <span>{text}</span>
        </p>
      )}
    </div>
  )
}
