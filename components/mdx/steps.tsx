import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { StepList, StepRow } from './step-list'
import type { PageWords } from './words'

interface StepProps {
  title: string
  children?: ReactNode
  /** Place in its list, from 1; given by `Steps`. */
  n?: number
}

/** One action with a box to tick. */
export function Step({ n = 1, ...rest }: StepProps) {
  return <StepRow n={n} {...rest} />
}

/** A list of steps. `lead` (set where no section heading stands above it) gives it the page's own heading. */
export function steps({ page, help }: PageWords) {
  const words = { title: page.steps, done: page.stepDone, again: help.again }
  return function Steps({ children, lead }: { children?: ReactNode; lead?: boolean }) {
    const all = Children.toArray(children).filter((child): child is ReactElement<StepProps> =>
      isValidElement(child),
    )
    return (
      <StepList words={words} count={all.length} lead={lead}>
        {all.map((child, index) => cloneElement(child, { n: index + 1 }))}
      </StepList>
    )
  }
}
