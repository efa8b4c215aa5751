import type { HelpWords } from '@/lib/help/words'
import type { Messages } from '@/lib/i18n'

/** Words of the parts that authors use. */
export interface PageWords {
  page: Messages['page']
  help: HelpWords['page']
}
