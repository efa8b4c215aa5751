'use client'

import {
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
} from 'react'
import { bestOf, splitGroups } from '@/lib/search/groups'
import type { SearchMessages } from '@/lib/search/messages'
import { sayResult } from '@/lib/search/say'
import { Beside } from './beside'
import { BestAnswer } from './best-answer'
import type { SearchClient } from './client'
import { DevicePrivacy, Recents } from './device-lists'
import { HitGroup } from './hit-group'
import { QueryForm } from './query-form'
import { Failed, Loading, Nothing, Tip, Unknown } from './states'
import { AskedByAddress, useMisses, useQuery } from './use-query'
import { useAnswer, useClient } from './use-search'
import { useTypedEarly } from './use-typed-early'

const LISTED = 14
/** Longest part of a query that is repeated on the page. */
const REPEATED = 120

const ask = (client: SearchClient, query: string) => client.searchWithTexts(query, LISTED)

interface Props {
  locale: string
  /** Path prefix of the site. */
  base: string
  messages: SearchMessages
  /** The seven problems, as the server rendered them. */
  problems: ReactNode
}

/** Everything below the heading of the results page; without a script the form, why it finds nothing, and the problems. */
export function Results({ locale, base, messages, problems }: Props) {
  const opened = useClient(locale, base, true, true)
  const { client } = opened
  const { query, setQuery, arrive, keep, remember } = useQuery(locale, base, client)
  const field = useTypedEarly<HTMLTextAreaElement>(setQuery)
  const { answer, read, broken, again } = useAnswer(client, query, ask)
  const status = broken ? 'failed' : opened.status
  const typed = query.trim()
  const hits = typed ? (answer?.hits ?? []) : []
  const settled = typed !== '' && answer !== undefined && read === query
  const waiting = typed !== '' && !settled && !hits.length && status !== 'failed'
  const nothing = settled && !hits.length && status === 'ready'
  const best = bestOf(hits)
  const { column, beside } = splitGroups(hits)
  const { page } = messages
  useMisses(client, query, nothing)

  // A query that came with the address was sent from another page's box.
  const arrived = useRef(false)
  useEffect(() => {
    if (!client || arrived.current) return
    arrived.current = true
    remember()
  }, [client, remember])

  function retry() {
    if (client) again()
    else opened.retry()
  }

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

  function onOpen({ target }: MouseEvent) {
    if (target instanceof Element && target.closest('a') && hits.length) remember()
  }

  const short = typed.length > REPEATED ? `${typed.slice(0, REPEATED)}…` : typed
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes that a link inside was followed
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's click comes from the keyboard too
    <div className="two" onClick={onOpen}>
      <Suspense>
        <AskedByAddress onQuery={arrive} />
      </Suspense>
      <div>
        <div className="head">
          <QueryForm
            locale={locale}
            base={base}
            messages={messages.box}
            ref={field}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
            onSubmit={onSubmit}
          />
          <noscript>
            <p className="note">{page.noScript}</p>
          </noscript>
          <p className="note" role="status">
            {settled ? sayResult(answer, page) : ''}
          </p>
          {!typed && <Tip messages={page} />}
        </div>
        {waiting && <Loading messages={page} />}
        {typed && status === 'failed' && <Failed messages={page} onRetry={retry} />}
        {hits.length > 0 && answer?.unknown && <Unknown name={answer.unknown} messages={page} />}
        {best && <BestAnswer hit={best} words={page} />}
        {column.map((group) => (
          <HitGroup key={group.kind} group={group} messages={messages} />
        ))}
        {nothing && (
          <Nothing query={short} messages={page}>
            {problems}
          </Nothing>
        )}
        {!typed && <Recents locale={locale} words={messages.device} onPick={setQuery} />}
        {(!typed || status === 'failed') && problems}
        {!typed && <DevicePrivacy words={messages.device} />}
      </div>
      {hits.length > 0 && <Beside groups={beside} messages={messages} />}
    </div>
  )
}
