'use client'

import { Icon } from '@/components/icons'
import type { Session } from '@/lib/diagnosis/types'
import { StateLink } from './flow'
import type { Ui } from './view'

export interface AnswerOption {
  id: string
  text: string
  to?: Session
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
      {options.map(({ id, text, to, ui, unsure, note }) => (
        <li key={id}>
          <StateLink className={unsure ? 'ans dk' : 'ans'} to={to} ui={ui} current={Boolean(note)}>
            <span>
              {text}
              {note && <small>{note}</small>}
            </span>
            <Icon name="chevron" />
          </StateLink>
        </li>
      ))}
    </ul>
  )
}
