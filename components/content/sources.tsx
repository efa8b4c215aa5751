'use client'

import { Icon } from '@/components/icons'
import { formatDay } from '@/lib/format'
import type { Messages } from '@/lib/i18n'

interface Source {
  title: string
  url: string
  kind: keyof Messages['sources']['kinds']
  note?: string
}

/** "How we know": the day of the last review, the pages it rests on, and what nobody confirmed. */
export function Sources({
  reviewed,
  sources,
  unconfirmed,
  locale,
  words,
}: {
  reviewed: string
  sources: Source[]
  unconfirmed: string[]
  locale: string
  words: Messages['sources']
}) {
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{words.title}</h2>
      <p className="reviewed">
        <span className="stamp">
          <Icon name="check" className="i-s" />
          {words.checked} <time dateTime={reviewed}>{formatDay(reviewed, locale)}</time>
        </span>
      </p>
      <ol>
        {sources.map(({ title, url, kind, note }, index) => (
          <li key={url + title} id={`source-${index + 1}`}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
            <small>{[words.kinds[kind], note].filter(Boolean).join(', ')}</small>
          </li>
        ))}
      </ol>
      {unconfirmed.length > 0 && (
        <p>
          <b>{words.notConfirmed}</b> {unconfirmed.join(' ')}
        </p>
      )}
    </section>
  )
}
