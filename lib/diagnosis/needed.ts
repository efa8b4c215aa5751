import { attempt } from '@/lib/content/problems'
import { readYaml } from '@/lib/content/yaml'
import { modelPath, modelProblems } from './load'
import { modelFileSchema } from './schema'

/** A fix, or a safety rule, with a guide that it leads to. */
export interface Lead {
  problem: string
  /** Id of the fix or rule. */
  from: string
  /** Slug of the guide. */
  guide: string
}

/**
 * Guides that the shown checklists lead to, except for readers of a service that is not shown. A model that cannot be
 * read leads nowhere; the check reports it.
 * @param isShown tells whether a service or carrier is shown
 */
export function checklistLeads(isShown: (provider: string) => boolean): Lead[] {
  return modelProblems().flatMap((problem) => {
    const { value } = attempt(() => readYaml(modelPath(problem), modelFileSchema))
    const { fixes = {}, gates = {} } = value?.data ?? {}
    const lead = (from: string, target: string): Lead => ({
      problem,
      from,
      guide: target.split('#')[0] ?? '',
    })
    return [
      ...Object.entries(fixes).flatMap(([id, { guides }]) =>
        guides
          .filter(({ when }) =>
            [when?.provider, when?.carrier].every((slugs) => !slugs || slugs.some(isShown)),
          )
          .map(({ guide }) => lead(id, guide)),
      ),
      ...Object.entries(gates).map(([id, { guide }]) => lead(id, guide)),
    ]
  })
}
