import { formatLink } from '@/lib/diagnosis/link'
import { loadModel } from '@/lib/diagnosis/load'
import type { Context } from '@/lib/diagnosis/types'

const UNKNOWN: Context = { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' }

/**
 * Address of a checklist that starts with what a page already knows.
 * @param prefill the page's problem and answers; without a problem, the list of all checklists
 * @param context provider, carrier and so on, as far as the page names them
 */
export function checklistHref(
  locale: string,
  prefill: { problem: string; answers?: Record<string, string> },
  context: Partial<Context> = {},
): string {
  if (!prefill.problem) return `/${locale}/check/`
  const version = loadModel(prefill.problem)?.version
  const query = version
    ? formatLink(
        { context: { ...UNKNOWN, ...context }, answers: prefill.answers ?? {}, tried: [], ticked: [] },
        version,
      )
    : ''
  return `/${locale}/check/${prefill.problem}/${query}`
}
