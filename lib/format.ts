/** Fills `{name}` placeholders of a message. A placeholder without a value stays as it is, so that a typo is seen. */
export function format(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}

/** A day (2026-11-22) in the words of a language: "22 November 2026" or "November 22, 2026". */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}
