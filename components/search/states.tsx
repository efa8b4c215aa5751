'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Icon } from '@/components/icons'
import { SixBoxes } from '@/components/six-boxes'
import { format } from '@/lib/format'
import type { SearchMessages } from '@/lib/search/messages'

type Texts = SearchMessages['page']

/** A wait shorter than this shows nothing: a flash of a loading sign is worse than none. */
const PATIENCE = 1000

/** Before anything is typed. */
export function Tip({ messages }: { messages: Texts }) {
  const [before, after] = format(messages.tip, { example: '\n' }).split('\n')
  return (
    <p className="note needs-script">
      {before}
      <span className="said">{messages.example}</span>
      {after}
    </p>
  )
}

/** Six boxes that fill, after a second. */
export function Loading({ messages }: { messages: Texts }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="loading" role="status">
      {slow && (
        <>
          <SixBoxes boxes={[{}, {}, {}, {}, {}, {}]} />
          <p>{messages.loading}</p>
        </>
      )}
    </div>
  )
}

/** The index or the engine could not be loaded. */
export function Failed({ messages, onRetry }: { messages: Texts; onRetry: () => void }) {
  return (
    <div className="out" role="alert">
      <Icon name="info" />
      <div>
        <h2>{messages.failedTitle}</h2>
        <p>{messages.failedText}</p>
        <div className="btns">
          <button className="btn" type="button" onClick={onRetry}>
            {messages.retry}
          </button>
        </div>
      </div>
    </div>
  )
}

/** Nothing was found: names the query, then offers the problems. */
export function Nothing({
  query,
  messages,
  children,
}: {
  query: string
  messages: Texts
  children: ReactNode
}) {
  return (
    <section className="sec" aria-labelledby="nothing">
      <h2 id="nothing">
        {messages.none} “<span className="mono">{query}</span>”.
      </h2>
      <p>{messages.noneHelp}</p>
      {children}
    </section>
  )
}

/** The query names a service that has no page: the general answer follows. */
export function Unknown({ name, messages }: { name: string; messages: Texts }) {
  return (
    <div className="out">
      <Icon name="info" />
      <div>
        <p>
          <b>{format(messages.unknown, { name })}</b>
        </p>
        <p>{messages.unknownHelp}</p>
      </div>
    </div>
  )
}
