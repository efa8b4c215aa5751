import type { ContentProblem } from '../problems'
import type { Content } from '../types'

/** Placeholder until the checklists' own lint is joined here. */
export function checklistProblems(_content: Content): ContentProblem[] {
  return []
}

/** Slugs of the guides that some fix of a checklist leads to. */
export function fixGuides(_content: Content): Set<string> {
  return new Set()
}
