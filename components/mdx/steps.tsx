import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { SixBoxes } from '@/components/six-boxes'
import { format } from '@/lib/format'
import type { Messages } from '@/lib/i18n'
import { Tick } from './tick'

interface StepProps {
  title: string
  children?: ReactNode
  /** Place in its list, from 1; given by `Steps`. */
  n?: number
}

/** One action with a box to tick. */
export function step({ page }: Messages) {
  return function Step({ title, children, n = 1 }: StepProps) {
    return (
      <li>
        <Tick label={format(page.stepDone, { n })} />
        <div className="body">
          <h3>{title}</h3>
          {children}
        </div>
      </li>
    )
  }
}

/** A list of steps. `lead` (set where no section heading stands above it) gives it the page's own heading. */
export function steps({ page }: Messages) {
  return function Steps({ children, lead }: { children?: ReactNode; lead?: boolean }) {
    const all = Children.toArray(children).filter((child): child is ReactElement<StepProps> =>
      isValidElement(child),
    )
    return (
      <section className={lead ? 'sec steps-sec' : 'steps-sec'} aria-label={page.steps}>
        {lead && (
          <h2>
            {page.steps}
            {all.length === 6 && (
              <span className="prog">
                <SixBoxes boxes={all.map(() => ({}))} />
              </span>
            )}
          </h2>
        )}
        <ol className="steps">{all.map((child, index) => cloneElement(child, { n: index + 1 }))}</ol>
      </section>
    )
  }
}
