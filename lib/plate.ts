import type { Messages } from './i18n'
import { formatMinutes } from './units'

export interface PlateFacts {
  minutes: number
  waitMinutes: number
  risk: 'none' | 'low' | 'medium' | 'high'
  undo?: string
  who: string[]
  notes?: { minutes?: string; wait?: string; risk?: string; undo?: string; who?: string }
}

export interface PlateCell {
  label: string
  value: string
  note?: string
  /** A sentence rather than a short value. */
  long?: boolean
}

/** Without the keys of what is not there: a page would carry each of them. */
const cell = (label: string, value: string, note?: string): PlateCell => ({
  label,
  value,
  ...(note && { note }),
})

/** "Your carrier and you": what follows the first begins small. */
const together = (names: string[], and: string) =>
  names.map((name, n) => (n ? name.charAt(0).toLowerCase() + name.slice(1) : name)).join(and)

/** The five values that every fix states, in words: your time, waiting, risk, undo, who. */
export function plateCells(
  facts: PlateFacts,
  { plate, units }: Pick<Messages, 'plate' | 'units'>,
): PlateCell[] {
  const { minutes, waitMinutes, risk, undo, who, notes = {} } = facts
  const whos: Record<string, string> = plate.whos
  const wait = waitMinutes ? formatMinutes(waitMinutes, units) : plate.noWait
  return [
    cell(plate.time, formatMinutes(minutes, units), notes.minutes ?? plate.estimate),
    cell(plate.wait, wait, notes.wait),
    cell(plate.risk, plate.risks[risk], notes.risk),
    { ...cell(plate.undo, undo ?? plate.nothingToUndo, notes.undo), ...(undo && { long: true }) },
    cell(
      plate.who,
      together(
        who.map((id) => whos[id] ?? id),
        plate.and,
      ),
      notes.who,
    ),
  ]
}

/** One line of the same facts for lists: "15 min · Risk: Low". */
export function plateLine(
  { minutes, risk }: Pick<PlateFacts, 'minutes' | 'risk'>,
  { plate, units }: Pick<Messages, 'plate' | 'units'>,
): string {
  return `${formatMinutes(minutes, units)} · ${plate.risk}: ${plate.risks[risk]}`
}
