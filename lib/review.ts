/** A review holds for this long; then menus and numbers are likely to have moved. */
const MONTHS = 12

/**
 * True when a day (2026-11-22) on which something was compared with its sources is more than a year ago.
 * @param now the reader's clock in a browser, the author's in a check
 */
export function isOverdue(day: string, now: Date): boolean {
  const due = new Date(day)
  due.setUTCMonth(due.getUTCMonth() + MONTHS)
  return now > due
}
