import type { Guide } from './content/types'
import type { Messages } from './i18n'
import { plateLine } from './plate'

/** What a list shows of guides. */
export function guideRows(guides: Guide[], messages: Pick<Messages, 'plate' | 'units'>) {
  return guides.map((guide) => ({ url: guide.url, title: guide.title, line: plateLine(guide, messages) }))
}
