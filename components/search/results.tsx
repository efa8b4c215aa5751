'use client'

import { type FormEvent, type KeyboardEvent, type ReactNode, useDeferredValue, useMemo } from 'react'
import { splitGroups } from '@/lib/search/groups'
import { SAME_MESSAGE } from '@/lib/search/likeness'
import type { SearchMessages } from '@/lib/search/messages'
import { sayResult } from '@/lib/search/say'
import { Beside } from './beside'
import { ExactMessage } from './exact-message'
import { HitGroup } from './hit-group'
import { QueryForm } from './query-form'
import { Failed, Loading, Nothing, Tip } from './states'
import { useEngine } from './use-engine'
import { useQuery } from './use-query'

const LISTED = 14
/** Longest part of a query that is repeated on the page. */
const REPEATED = 120

interface Props {
  locale: string
  /** Path prefix of the site. */
  base: string
  messages: SearchMessages
  /** The seven problems, as the server rendered them. */
  problems: ReactNode
}

/** Everything below the heading of the results page, once a script runs. */
export function Results({ locale, base, messages, problems }: Props) {
  const { status, engine, retry } = useEngine(locale, base, true)
  const { query, setQuery, keep } = useQuery(locale, base, engine)
  const read = useDeferredValue(query).trim()
  const answer = useMemo(() => engine?.search(read, LISTED), [engine, read])
  const hits = answer?.hits ?? []
  const exact = hits.filter((hit) => hit.record.kind === 'error' && hit.message >= SAME_MESSAGE)
  const { column, beside } = splitGroups(hits, exact[0])
  const { page } = messages

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (status === 'failed') retry()
    keep()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  const short = read.length > REPEATED ? `${read.slice(0, REPEATED)}…` : read
  return (
    <div className="two">
      <div>
        <div className="head">
          <QueryForm
            locale={locale}
            base={base}
            messages={messages.box}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
            onSubmit={onSubmit}
          />
          <p className="note" role="status">
            {read && answer ? sayResult(answer, exact.length, page) : ''}
          </p>
          {!read && <Tip messages={page} />}
        </div>
        {read && status === 'loading' && <Loading messages={page} />}
        {read && status === 'failed' && <Failed messages={page} onRetry={retry} />}
        {exact[0] && <ExactMessage hit={exact[0]} messages={page} />}
        {column.map((group) => (
          <HitGroup key={group.kind} group={group} messages={messages.box} />
        ))}
        {read && answer && !hits.length && (
          <Nothing query={short} messages={page}>
            {problems}
          </Nothing>
        )}
        {(!read || status === 'failed') && problems}
      </div>
      {hits.length > 0 && <Beside groups={beside} messages={messages} />}
    </div>
  )
}
