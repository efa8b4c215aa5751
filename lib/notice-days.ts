/** True from the first day (2026-11-22) to the end of the last one, in the reader's own time. */
export function isCurrent({ start, end }: { start: string; end?: string }, now: Date): boolean {
  const pad = (n: number) => String(n).padStart(2, '0')
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
  return today >= start && (!end || today <= end)
}
