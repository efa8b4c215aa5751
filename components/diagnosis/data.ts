import type { ComponentProps } from 'react'
import type { NoticeRow } from '@/components/content/page-notices'
import type { HelpTools } from '@/components/help/help-tools'
import type strings from '@/content/en/checklist.json'
import type { KnownContext } from '@/lib/diagnosis/link'
import type { Model } from '@/lib/diagnosis/types'
import type { ProblemWords } from '@/lib/diagnosis/words'
import type { Messages } from '@/lib/i18n'

/** Texts of the checklist pages. The default language's file is the shape that all others must have. */
export type ChecklistStrings = typeof strings

/** A sign of fraud that holds for every problem; it leads to the checklist that has the rule for it. */
export interface Sign {
  id: string
  /** Line of the safety screen. */
  label: string
  /** What to do, and the guide for it. */
  title: string
  guide?: { title: string; url: string }
  /** The page with the rule, the answer that sets it off, and the version of its links. */
  page: string
  question: string
  answer: string
  version: number
}

/** Everything that the browser needs for one checklist; plain data, made on the server by `load.ts`. */
export interface ChecklistData {
  locale: string
  /** Name of this copy. */
  site: string
  /** Title of the problem, as on the home page. */
  problem: string
  model: Model
  words: ProblemWords
  strings: ChecklistStrings
  messages: Pick<Messages, 'plate' | 'units' | 'notices'>
  /** Notices about one service or carrier, by its slug. */
  notices: Record<string, NoticeRow[]>
  /** Names of the model's causes, by id. */
  causes: Record<string, string>
  /** General signs of fraud for which this model has no rule of its own. */
  signs: Sign[]
  /** Guides that fixes and gates lead to, by slug. */
  guides: Record<string, { title: string; url: string; action?: { label: string; href: string } }>
  /** Names and pages of the services and carriers of this site, by slug. */
  providers: Record<string, { name: string; url: string }>
  /** Slugs of `providers` that are carriers. */
  carriers: string[]
  /** What the buttons for helping somebody else need. */
  help: ComponentProps<typeof HelpTools>
  /** Where the owner of this copy gets answers to "Did it help?"; left out, they stay on the device. */
  feedback?: string
  /** Values that a link may hold. */
  known: KnownContext
}
