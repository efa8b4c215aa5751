import type { ReactNode } from 'react'

/** The one main heading of a screen; it can take the focus when the screen changes. */
export function ScreenTitle({
  children,
  level: Heading = 'h1',
}: {
  children: ReactNode
  level?: 'h1' | 'h2'
}) {
  return (
    <Heading tabIndex={-1} data-screen-title="">
      {children}
    </Heading>
  )
}
