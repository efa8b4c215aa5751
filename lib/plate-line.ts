import type { Messages } from './i18n'
import { formatMinutes } from './units'

/** One line of the same facts for lists: "15 min · Risk: low". */
export function plateLine(
  { minutes, risk }: { minutes: number; risk: keyof Messages['plate']['risks'] },
  { plate, units }: Pick<Messages, 'plate' | 'units'>,
): string {
  return `${formatMinutes(minutes, units)} · ${plate.risk}: ${plate.risks[risk]}`
}
