/** What a report about a page begins with. */
export interface ReportFacts {
  /** Address of the page. */
  page: string
  /** Today, as 2026-11-25; '' while nobody knows it (the page is built long before it is read). */
  date: string
}

/**
 * The owner's address for reports with page and day filled in. `{page}` and `{date}` stand where they go; a mail address
 * without them gets a subject.
 * @param template https address, or mailto:
 * @param subject words for a mail's subject, with `{page}` and `{date}`
 */
export function contactHref(template: string, { page, date }: ReportFacts, subject: string): string {
  const fill = (text: string, written: (value: string) => string) =>
    text.replaceAll('{page}', written(page)).replaceAll('{date}', written(date))
  if (!template.startsWith('mailto:') || template.includes('{page}'))
    return fill(template, encodeURIComponent)
  const line = encodeURIComponent(fill(subject, (value) => value).trim())
  return `${template}${template.includes('?') ? '&' : '?'}subject=${line}`
}
