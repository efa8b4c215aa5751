'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, use } from 'react'
import { SixBoxes } from '@/components/six-boxes'
import { useStored } from '@/components/use-stored'
import { format } from '@/lib/format'
import { type StepsDone, stepKey, stepsDone, withoutPage, withStep } from '@/lib/steps-done'

const NOTHING: StepsDone = {}

/** What a box says of its step: "Step {n} done". */
const DoneWords = createContext('')

export interface StepListWords {
  title: string
  done: string
  again: string
}

/** Six boxes tell how far one is; more steps than boxes have none. */
const BOXES = 6

/**
 * Steps to tick. What is ticked stays so on this device; the boxes and the way to start over follow by style sheet, so that
 * ticking works before and without the script.
 * @param lead true: the page's own heading stands above
 */
export function StepList({
  words,
  count,
  lead,
  children,
}: {
  words: StepListWords
  count: number
  lead?: boolean
  children: ReactNode
}) {
  const page = usePathname() ?? '/'
  return (
    <section className={lead ? 'sec steps-sec' : 'steps-sec'} aria-label={words.title}>
      {lead && (
        <h2 id="steps">
          {words.title}
          {count <= BOXES && <SixBoxes boxes={Array.from({ length: count }, () => ({}))} />}
        </h2>
      )}
      <ol className="steps">
        <DoneWords value={words.done}>{children}</DoneWords>
      </ol>
      <button
        type="button"
        className="textbtn again noprint"
        onClick={() => stepsDone.set(withoutPage(stepsDone.get(), page))}
      >
        {words.again}
      </button>
    </section>
  )
}

/** One step: a real checkbox whose number turns into a tick, a title, and what to do. */
export function StepRow({ n, title, children }: { n: number; title: string; children?: ReactNode }) {
  const label = use(DoneWords)
  const page = usePathname() ?? '/'
  const key = stepKey(title)
  const ticked = useStored(stepsDone, NOTHING)[page]?.includes(key) ?? false
  return (
    <li>
      <label className="tick">
        <input
          type="checkbox"
          aria-label={format(label, { n })}
          checked={ticked}
          onChange={(event) =>
            stepsDone.set(withStep(stepsDone.get(), page, key, event.currentTarget.checked))
          }
        />
        <span />
      </label>
      <div className="body">
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  )
}
