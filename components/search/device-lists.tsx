'use client'

import { useState } from 'react'
import { SiteLink } from '@/components/site-link'
import { useStored } from '@/components/use-stored'
import type { DeviceStore } from '@/lib/device-store'
import { format } from '@/lib/format'
import { searchPath } from '@/lib/search/address'
import { type Miss, misses, type ReadPage, readPages, recentQueries } from '@/lib/search/device-lists'
import type { SearchMessages } from '@/lib/search/messages'

type Words = SearchMessages['device']

const NO_QUERIES: string[] = []
const NO_PAGES: ReadPage[] = []
const NO_MISSES: Miss[] = []

function Forget<T>({ store, words }: { store: DeviceStore<T>; words: Words }) {
  return (
    <button className="textbtn" type="button" onClick={() => store.set(null)}>
      {words.forget}
    </button>
  )
}

/** Saves what found nothing as a file of the reader's own. */
function saveMisses(list: readonly Miss[]) {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(list, null, 2)}\n`], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = 'searches-without-result.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** The last searches and the pages that were read on this device, each list with a way to forget it. */
export function Recents({
  locale,
  words,
  onPick,
}: {
  locale: string
  words: Words
  onPick: (query: string) => void
}) {
  const queries = useStored(recentQueries, NO_QUERIES)
  const pages = useStored(readPages, NO_PAGES)
  return (
    <>
      {queries.length > 0 && (
        <section className="sec" aria-labelledby="recent">
          <h2 id="recent">{words.recent}</h2>
          <ul className="linklist">
            {queries.map((query) => (
              <li key={query}>
                <SiteLink
                  className="textbtn"
                  href={searchPath(locale, query)}
                  onClick={(event) => {
                    event.preventDefault()
                    onPick(query)
                  }}
                >
                  {query}
                </SiteLink>
              </li>
            ))}
          </ul>
          <Forget store={recentQueries} words={words} />
        </section>
      )}
      {pages.length > 0 && (
        <section className="sec" aria-labelledby="read">
          <h2 id="read">{words.read}</h2>
          <ul className="linklist">
            {pages.map(({ url, title }) => (
              <li key={url}>
                <SiteLink className="textbtn" href={url}>
                  {title}
                </SiteLink>
              </li>
            ))}
          </ul>
          <Forget store={readPages} words={words} />
        </section>
      )}
    </>
  )
}

/** What stays on the device, in words, and the searches without a result as a file. */
export function DevicePrivacy({ words }: { words: Words }) {
  const list = useStored(misses, NO_MISSES)
  const [gone, setGone] = useState(false)
  const count = list.length === 1 ? words.misses.one : format(words.misses.other, { n: list.length })
  return (
    <section className="sec" aria-labelledby="private">
      <h2 id="private">{words.title}</h2>
      <p>{words.text}</p>
      <p>{words.keeps}</p>
      {list.length > 0 && (
        <>
          <p>
            {count} {words.exportHelp}
          </p>
          <div className="btns">
            <button className="btn quiet" type="button" onClick={() => saveMisses(list)}>
              {words.export}
            </button>
            <button
              className="textbtn"
              type="button"
              onClick={() => {
                misses.set(null)
                setGone(true)
              }}
            >
              {words.forget}
            </button>
          </div>
        </>
      )}
      <p role="status" className={gone && !list.length ? undefined : 'vh'}>
        {gone && !list.length ? words.forgotten : ''}
      </p>
    </section>
  )
}
