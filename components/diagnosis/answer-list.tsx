'use client'

import { Icon } from '@/components/icons'
import { SiteLink } from '@/components/site-link'
import type { Session } from '@/lib/diagnosis/types'
import { StateLink } from './flow'
import type { Ui } from './view'

export interface AnswerOption {
  id: string
  text: string
  to?: Session
  /** Another page instead. */
  href?: string
  ui?: Ui
  /** The answer that says least: dashed, last. */
  unsure?: boolean
  /** Small line below, for the answer that is chosen now. */
  note?: string
}

/** Answers as full-width links: one tap each, and each is an address of its own. */
export function AnswerList({ options, label }: { options: AnswerOption[]; label: string }) {
  return (
    <ul className="answers" aria-label={label}>
      {options.map(({ text, to, href, ui, unsure, note }, place) => {
        const inside = (
          <>
            <span>
              {text}
              {note && <small>{note}</small>}
            </span>
            <Icon name="chevron" />
          </>
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the next question takes the same lines, which is quicker to draw
          <li key={place}>
            {href ? (
              <SiteLink className="ans" href={href}>
                {inside}
              </SiteLink>
            ) : (
              <StateLink className={unsure ? 'ans dk' : 'ans'} to={to} ui={ui} current={Boolean(note)}>
                {inside}
              </StateLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
