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

/** The five values that every fix states, in words: your time, waiting, risk, undo, who. */
export function plateCells(
  facts: PlateFacts,
  { plate, units }: Pick<Messages, 'plate' | 'units'>,
): PlateCell[] {
  const { minutes, waitMinutes, risk, undo, who, notes = {} } = facts
  const whos: Record<string, string> = plate.whos
  return [
    { label: plate.time, value: formatMinutes(minutes, units), note: notes.minutes ?? plate.estimate },
    {
      label: plate.wait,
      value: waitMinutes ? formatMinutes(waitMinutes, units) : plate.noWait,
      note: notes.wait,
    },
    { label: plate.risk, value: plate.risks[risk], note: notes.risk },
    { label: plate.undo, value: undo ?? plate.nothingToUndo, note: notes.undo, long: Boolean(undo) },
    { label: plate.who, value: who.map((id) => whos[id] ?? id).join(plate.and), note: notes.who },
  ]
}

/** One line of the same facts for lists: "15 min · Risk: Low". */
export function plateLine(
  { minutes, risk }: Pick<PlateFacts, 'minutes' | 'risk'>,
  { plate, units }: Pick<Messages, 'plate' | 'units'>,
): string {
  return `${formatMinutes(minutes, units)} · ${plate.risk}: ${plate.risks[risk]}`
}
