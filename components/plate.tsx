'use client'

import type { Messages } from '@/lib/i18n'
import { formatMinutes } from '@/lib/units'
import { RichText } from './rich-text'

export interface PlateFacts {
  minutes: number
  waitMinutes: number
  risk: 'none' | 'low' | 'medium' | 'high'
  undo?: string
  who: string[]
  notes?: { minutes?: string; wait?: string; risk?: string; undo?: string; who?: string }
}

/** The five values that every fix states: your time, waiting, risk, undo, who. */
export function Plate({
  facts,
  words,
  units,
}: {
  facts: PlateFacts
  words: Messages['plate']
  units: Messages['units']
}) {
  const { minutes, waitMinutes, risk, undo, who, notes = {} } = facts
  const whos: Record<string, string> = words.whos
  const cells = [
    { label: words.time, value: formatMinutes(minutes, units), note: notes.minutes ?? words.estimate },
    {
      label: words.wait,
      value: waitMinutes ? formatMinutes(waitMinutes, units) : words.noWait,
      note: notes.wait,
    },
    { label: words.risk, value: words.risks[risk], note: notes.risk },
    undo
      ? { label: words.undo, text: undo, note: notes.undo }
      : { label: words.undo, value: words.nothingToUndo, note: notes.undo },
    { label: words.who, value: who.map((id) => whos[id] ?? id).join(words.and), note: notes.who, wide: true },
  ]
  return (
    <dl className="plate">
      {cells.map(({ label, value, text, note, wide }) => (
        <div key={label} className={wide ? 'wide' : undefined}>
          <dt>{label}</dt>
          <dd>
            {value}
            {text && <span className="plate-text">{text}</span>}
            {note && (
              <small>
                <RichText text={note} />
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
