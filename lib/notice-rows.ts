import { type Notice, noticesFor } from './content/notices'
import { format, formatDay } from './format'
import type { Messages } from './i18n'

/** The notices of a page about these services, with their days in words. */
export function noticeRows(
  notices: Notice[],
  providers: string[],
  locale: string,
  words: Messages['notices'],
) {
  return noticesFor(notices, providers).map(({ id, kind, start, end, title, text, source }) => {
    const from = formatDay(start, locale)
    const days = end
      ? format(words.span, { from, to: formatDay(end, locale) })
      : format(words.since, { from })
    return { id, kind, start, end, title, text, source, days }
  })
}
