import { id } from '../schema/common'
import { causeChanges } from './cause'
import { errorText } from './error'
import { guideText } from './guide'
import { providerFacts, providerWords } from './provider'

export const KINDS = ['guide', 'error', 'provider', 'cause'] as const
export type Kind = (typeof KINDS)[number]

/** One change to the content folder: a new file, or lines at the end of a list. */
export interface Change {
  /** Path below the content folder. */
  path: string
  text: string
  how: 'create' | 'append'
}

export interface Skeleton {
  changes: Change[]
  /** What the author does next, one sentence each. */
  next: string[]
}

/** What skeletons are filled with, so that they hold true on the day and in the folder where they are made. */
export interface Facts {
  /** Language folder that the words go into. */
  locale: string
  /** Today, written 2026-11-22. */
  today: string
  /** A problem that exists; best one without a checklist, for its page lists all its guides. */
  problem: string
  /** A cause that exists. */
  cause: string
}

const CHECK = 'Run `npm run check`, and `npm run dev` to look at the page.'

/**
 * Texts of the files with which an author begins.
 * @param kind guide, error, provider or cause
 * @param slug its id: it stands in the page's address and cannot be changed later without breaking links
 * @throws Error with a sentence for the author when kind or slug cannot be used
 */
export function skeleton(kind: string, slug: string, facts: Facts): Skeleton {
  if (!KINDS.some((known) => known === kind)) {
    throw new Error(`"${kind}" is not something to begin; choose one of: ${KINDS.join(', ')}`)
  }
  const checked = id.safeParse(slug)
  if (!checked.success) throw new Error(`The name "${slug}" ${checked.error.issues[0]?.message}`)
  const { locale } = facts
  const create = (path: string, text: string): Change => ({ path, text, how: 'create' })
  switch (kind as Kind) {
    case 'guide':
      return {
        changes: [create(`${locale}/guides/${slug}.mdx`, guideText(facts))],
        next: [
          'Replace every example value and every sentence; then delete the comments.',
          `Lead readers to it: name it as the guide of a fix in content/diagnosis/<problem>/model.yaml, or link it as /guides/${slug}/.`,
          CHECK,
        ],
      }
    case 'error':
      return {
        changes: [create(`${locale}/errors/${slug}.mdx`, errorText(facts, slug))],
        next: [
          'Replace every example value; copy the message letter for letter; then delete the comments.',
          CHECK,
        ],
      }
    case 'provider':
      return {
        changes: [
          create(`providers/${slug}.yaml`, providerFacts(facts, slug)),
          create(`${locale}/providers/${slug}.mdx`, providerWords(slug)),
        ],
        next: [
          'Replace every example value; leave out each fact that you have not found on a public page; then delete the comments.',
          CHECK,
        ],
      }
    case 'cause':
      return {
        changes: causeChanges(locale, slug),
        next: [
          `Correct its leg in content/causes.yaml and its words in content/${locale}/causes.yaml.`,
          `A cause does nothing yet: a checklist needs it under \`causes:\` in content/diagnosis/<problem>/model.yaml, with a fix that treats it and an answer that speaks for it, and a guide needs it in its \`causes\`.`,
          'Run `npm run check`.',
        ],
      }
  }
}
