import { formatDay } from './format'
import type { Messages } from './i18n'

interface Sourced {
  reviewed: string
  sources: { title: string; url: string; kind: keyof Messages['sources']['kinds']; note?: string }[]
  unconfirmed: string[]
}

/** What "How we know" shows of a page, in words. */
export function sourceBox(
  { reviewed, sources, unconfirmed }: Sourced,
  locale: string,
  words: Messages['sources'],
) {
  return {
    title: words.title,
    checked: words.checked,
    day: reviewed,
    date: formatDay(reviewed, locale),
    rows: sources.map(({ title, url, kind, note }) => ({
      title,
      url,
      by: note ? `${words.kinds[kind]}, ${note}` : words.kinds[kind],
    })),
    overdue: words.overdue,
    notConfirmed: words.notConfirmed,
    open: unconfirmed.join(' '),
  }
}
