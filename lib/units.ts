import { format } from './format'
import type { Messages } from './i18n'

type Units = Messages['units']

const HOUR = 60
const DAY = 24 * HOUR

/** A whole number stays whole, others keep one decimal: 90 minutes are 1.5 hours. */
const short = (value: number) => Math.round(value * 10) / 10

/** Minutes in the largest unit that reads well: 15 min, 2 hours, 3 days. */
export function formatMinutes(minutes: number, units: Units): string {
  if (minutes < HOUR) return format(units.minute, { n: short(minutes) })
  const [size, one, many] = minutes < DAY ? [HOUR, units.hour, units.hours] : [DAY, units.day, units.days]
  const n = short(minutes / size)
  return format(n === 1 ? one : many, { n })
}

/** A number or a span of two, each written by `write`: "3 to 5 days". */
export function formatRange(
  range: number | [number, number],
  units: Units,
  write: (value: number) => string,
): string {
  return typeof range === 'number' ? write(range) : format(units.to, { from: range[0], to: write(range[1]) })
}
