import type { ReactNode } from 'react'

export type BoxState = 'on' | 'done' | 'off' | ''

/** The motif: six code boxes, always beside real words, never read aloud. */
export function SixBoxes({ boxes }: { boxes: { state?: BoxState; content?: ReactNode }[] }) {
  return (
    <span className="six" aria-hidden="true">
      {boxes.map(({ state, content }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: six fixed places
        <span key={index} className={state || undefined}>
          {content}
        </span>
      ))}
    </span>
  )
}

/** Six empty boxes, the last one asking. */
export const LOGO_BOXES = [{}, {}, {}, {}, {}, { state: 'on' as const, content: '?' }]
