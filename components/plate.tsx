'use client'

import type { PlateCell } from '@/lib/plate'
import { RichText } from './rich-text'

/** Time, waiting, risk, undo and who does it, as a table of five cells. */
export function Plate({ cells }: { cells: PlateCell[] }) {
  return (
    <dl className="plate">
      {cells.map(({ label, value, note, long }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {long ? <span className="plate-text">{value}</span> : value}
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
