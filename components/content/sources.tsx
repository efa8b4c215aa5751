'use client'

import { useSyncExternalStore } from 'react'
import { Icon } from '@/components/icons'
import { isOverdue } from '@/lib/review'
import type { sourceBox } from '@/lib/source-box'

const never = () => () => {}

/** "How we know": the day of the last review, the pages it rests on, and what nobody confirmed. */
export function Sources({
  box,
  anchors,
}: {
  box: ReturnType<typeof sourceBox>
  /** True where numbers in the text lead to the sources. */
  anchors?: boolean
}) {
  // Judged by the reader's clock: the page may have been built long ago.
  const overdue = useSyncExternalStore(
    never,
    () => isOverdue(box.day, new Date()),
    () => false,
  )
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{box.title}</h2>
      <p className="reviewed">
        <span className="stamp">
          <Icon name="check" className="i-s" />
          {box.checked} <time dateTime={box.day}>{box.date}</time>
        </span>
      </p>
      {overdue && <p className="note">{box.overdue}</p>}
      <ol>
        {box.rows.map(({ title, url, by }, index) => (
          <li key={url} id={anchors ? `source-${index + 1}` : undefined}>
            <a href={url}>{title}</a>
            <small>{by}</small>
          </li>
        ))}
      </ol>
      {box.open && (
        <p>
          <b>{box.notConfirmed}</b> {box.open}
        </p>
      )}
    </section>
  )
}
