/** The day where the reader is, not the day in London, as 2026-11-25. */
export const localDay = (now = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
