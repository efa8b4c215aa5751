'use client'

import { useSyncExternalStore } from 'react'
import { Icon } from '@/components/icons'
import type { Notice } from '@/lib/content/notices'
import { isCurrent } from '@/lib/notice-days'

export type NoticeRow = Pick<Notice, 'id' | 'kind' | 'start' | 'end' | 'title' | 'text' | 'source'> & {
  /** Its days in words, for readers without a script: nobody can judge them there. */
  days: string
}

const never = () => () => {}

function NoticeBox({
  notice,
  words,
  dated,
}: {
  notice: NoticeRow
  words: { source: string }
  dated?: boolean
}) {
  const { kind, title, text, source, days } = notice
  const said = (
    <p>
      {dated && `${days}: `}
      {text} {words.source} <a href={source.url}>{source.title}</a>
    </p>
  )
  // What is down now comes before everything. What has changed takes one line: the answer stays on the first screen.
  if (kind === 'change')
    return (
      <details className="why">
        <summary>
          <Icon name="chevron" className="i-s chev" />
          {title}
        </summary>
        {said}
      </details>
    )
  return (
    <section className="out wait mb-4" aria-label={title}>
      <Icon name="wait" />
      <div>
        <p className="out-title">{title}</p>
        {said}
      </div>
    </section>
  )
}

/**
 * Notices that are true today by the reader's own clock: the page itself may be months old. Without a script all are
 * shown, each with its days.
 */
export function PageNotices({ notices, words }: { notices: NoticeRow[]; words: { source: string } }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!inBrowser)
    return (
      <noscript>
        {notices.map((notice) => (
          <NoticeBox key={notice.id} notice={notice} words={words} dated />
        ))}
      </noscript>
    )
  const now = new Date()
  return notices
    .filter((notice) => isCurrent(notice, now))
    .map((notice) => <NoticeBox key={notice.id} notice={notice} words={words} />)
}
