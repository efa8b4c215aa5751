import { loadStrings } from '@/components/diagnosis/load'
import { loadMapSource } from '@/lib/diagnosis/map/load'
import { loadMessages } from '@/lib/i18n'
import { loadMapStrings, type MapPageData } from './texts'

/**
 * The data of one map page.
 * @returns null when the problem has no checklist
 * @throws ContentError listing every mistake as `file:line field: message`
 */
export function loadMapPage(locale: string, problem: string): MapPageData | null {
  const source = loadMapSource(locale, problem)
  const { question, context } = loadStrings(locale)
  return (
    source && {
      source,
      strings: loadMapStrings(locale),
      messages: loadMessages(locale),
      checklist: { dontKnow: question.dontKnow, platforms: context.platforms },
    }
  )
}
