import { modelPath, modelProblems } from '@/lib/diagnosis/load'
import { modelFileSchema } from '@/lib/diagnosis/schema'
import { hasPrepare, loadPrepareRules } from './prepare'
import { attempt } from './problems'
import { readYaml } from './yaml'

/** Something that sends readers to a guide and has nothing else to offer. */
export interface Lead {
  /** What it is, in words for a finding. */
  by: string
  /** Slug of the guide. */
  guide: string
}

const lead = (by: string, target: string): Lead => ({ by, guide: target.split('#')[0] ?? '' })

function checklistLeads(problem: string, isShown: (provider: string) => boolean): Lead[] {
  const { value } = attempt(() => readYaml(modelPath(problem), modelFileSchema))
  const { fixes = {}, gates = {} } = value?.data ?? {}
  const by = (id: string) => `the checklist "${problem}" (${id})`
  return [
    ...Object.entries(fixes).flatMap(([id, { guides }]) =>
      guides
        .filter(({ when }) => [when?.provider, when?.carrier].every((slugs) => !slugs || slugs.some(isShown)))
        .map(({ guide }) => lead(by(id), guide)),
    ),
    ...Object.entries(gates).map(([id, { guide }]) => lead(by(id), guide)),
  ]
}

function planLeads(isShown: (provider: string) => boolean): Lead[] {
  const items = (hasPrepare() && attempt(loadPrepareRules).value?.data.items) || []
  return items
    .filter((item) => !item.for?.accounts?.length || item.for.accounts.some(isShown))
    .flatMap(({ id, guide, extra }) => [
      lead(`the plan (${id})`, guide),
      ...Object.entries(extra)
        .filter(([account]) => isShown(account))
        .map(([, target]) => lead(`the plan (${id})`, target)),
    ])
}

/**
 * Guides that the shown checklists and the plan lead to, except for readers of a service that is not shown. A file that
 * cannot be read leads nowhere; the check reports it.
 * @param isShown tells whether a service or carrier is shown
 */
export function guideLeads(isShown: (provider: string) => boolean): Lead[] {
  return [...modelProblems().flatMap((problem) => checklistLeads(problem, isShown)), ...planLeads(isShown)]
}
