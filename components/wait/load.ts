import type words from '@/content/en/wait.json'
import { readWords } from '@/lib/content/json'
import type { Guide } from '@/lib/content/types'
import { LONGEST_WAIT } from '@/lib/diagnosis/timer'
import { format } from '@/lib/format'
import type { Messages } from '@/lib/i18n'
import { basePath } from '@/lib/site'
import { formatMinutes } from '@/lib/units'
import type { GuideWaitProps } from './guide-wait'

/** The texts of the wait timer in a language. @throws when the folder has no wait.json */
export function loadWaitWords(locale: string): typeof words {
  return readWords(locale, 'wait.json')
}

/** What a guide's timer needs; without a button where there is nothing to wait for, or more than a day. */
export function waitOf(
  { slug, waitMinutes }: Guide,
  locale: string,
  units: Messages['units'],
): GuideWaitProps {
  const place = { locale, base: basePath, guide: slug }
  if (!waitMinutes || waitMinutes > LONGEST_WAIT) return place
  const { start, failed } = loadWaitWords(locale)
  const label = format(start, { time: formatMinutes(waitMinutes, units) })
  return { ...place, start: { minutes: waitMinutes, label, failed } }
}
