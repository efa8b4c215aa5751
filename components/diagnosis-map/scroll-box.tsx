import type { ReactNode } from 'react'

/** What may be wider than the screen scrolls in its own named box, with a finger or with the arrow keys. */
export function ScrollBox({ label, tall, children }: { label: string; tall?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the box
    <section className={tall ? 'map-box tall' : 'map-box'} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
