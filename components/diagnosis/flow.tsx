'use client'

import { createContext, type MouseEvent, type ReactNode, use } from 'react'
import { formatLink } from '@/lib/diagnosis/link'
import type { Outcome, Session } from '@/lib/diagnosis/types'
import { go } from './address'
import type { ChecklistData } from './data'
import type { Ui } from './view'

export interface Flow {
  data: ChecklistData
  session: Session
  outcome: Outcome
  ui: Ui
}

export const FlowContext = createContext<Flow | null>(null)

/** The checklist around a component. @throws when there is none */
export function useFlow(): Flow {
  const flow = use(FlowContext)
  if (!flow) throw new Error('useFlow needs a Checklist around it')
  return flow
}

/** Taps that the browser itself should handle: another tab, another window, a download. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

interface StateLinkProps {
  /** The session that the link stands for; left out, the present one. */
  to?: Session
  /** What changes for this visit; the rest stays, except what belongs to one screen. */
  ui?: Ui
  /** True: forgets what belonged to this visit. */
  fresh?: boolean
  className?: string
  label?: string
  /** What else a tap does, besides going there. */
  also?: () => void
  /** True for the answer that is chosen now. */
  current?: boolean
  children: ReactNode
}

/** A real link to another state of the checklist, followed without loading the page. */
export function StateLink({ to, ui, fresh, className, label, also, current, children }: StateLinkProps) {
  const { data, session, ui: now } = useFlow()
  const href = formatLink(to ?? session, data.model.version)
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    also?.()
    go(href, fresh ? {} : { ...now, change: undefined, result: undefined, ...ui })
  }
  return (
    <a
      className={className}
      href={href}
      onClick={follow}
      aria-label={label}
      aria-current={current || undefined}
    >
      {children}
    </a>
  )
}
