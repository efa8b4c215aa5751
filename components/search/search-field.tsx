'use client'

import { useRouter } from 'next/navigation'
import { type FocusEvent, type FormEvent, useId, useMemo, useState } from 'react'
import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import { searchPath } from '@/lib/search/address'
import { groupByKind } from '@/lib/search/groups'
import type { SearchMessages } from '@/lib/search/messages'
import { withoutPrivate } from '@/lib/search/private'
import type { SearchClient } from './client'
import { SearchList } from './search-list'
import { useCombobox } from './use-combobox'
import { useAnswer, useClient } from './use-search'
import { useTypedEarly } from './use-typed-early'

/** As many as fit above a phone's keyboard. */
const LISTED = 6

const find = (client: SearchClient, query: string) => client.search(query, LISTED)
const knowsNothing = () => false

interface Props {
  locale: string
  /** Path prefix of the site. */
  base: string
  words: SearchMessages['box']
  /** Called when the reader goes to another page. */
  onLeave?: () => void
  focused?: boolean
}

/** A form that works before any script has loaded; then a combobox that lists pages while the reader types. */
export function SearchField({ locale, base, words, onLeave, focused }: Props) {
  const router = useRouter()
  const id = useId()
  const [query, setQuery] = useState('')
  const [wanted, setWanted] = useState(Boolean(focused))
  const { status, client } = useClient(locale, base, wanted)
  const { answer, read } = useAnswer(client, query, find)
  // In the order in which they are shown, so that the arrow keys follow the eye.
  const groups = useMemo(() => groupByKind(query.trim() ? (answer?.hits ?? []) : []), [answer, query])
  const hits = groups.flatMap((group) => group.hits)

  function go(path: string) {
    onLeave?.()
    router.push(path)
  }

  function leave() {
    close()
    onLeave?.()
  }

  const { shown, active, show, close, onKeyDown } = useCombobox({
    count: hits.length,
    onChoose: (index) => go(hits[index]?.record.url ?? searchPath(locale)),
  })

  function ask(text: string) {
    setWanted(true)
    if (text === query) return
    setQuery(text)
    show()
  }

  const field = useTypedEarly<HTMLInputElement>(ask)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    close()
    const strict = withoutPrivate(query, knowsNothing)
    const clean = await (client?.clean(query).catch(() => strict) ?? strict)
    go(searchPath(locale, clean))
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) close()
  }

  const list = client?.words
  const found = list && (hits.length === 1 ? list.foundOne : format(list.found, { n: hits.length }))
  const said = status === 'failed' ? words.failed : hits.length ? found : list?.none
  return (
    // biome-ignore lint/a11y/useSemanticElements: older readers know the role, not yet the element
    <form
      className="search combo"
      role="search"
      action={`${base}${searchPath(locale)}`}
      onSubmit={onSubmit}
      onBlur={onBlur}
    >
      <label htmlFor={id}>{words.label}</label>
      <div className="field">
        <input
          id={id}
          ref={field}
          name="q"
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          placeholder={words.placeholder}
          data-search=""
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          value={query}
          // biome-ignore lint/a11y/noAutofocus: the reader opened the dialog in order to type
          autoFocus={focused}
          onFocus={() => setWanted(true)}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" aria-label={words.button}>
          <Icon name="search" />
        </button>
      </div>
      <SearchList
        id={id}
        groups={groups}
        active={active}
        shown={shown}
        {...(list && { words: list })}
        onLeave={leave}
      />
      <p className="vh" role="status">
        {query.trim() && (status === 'failed' || read === query) ? said : ''}
      </p>
    </form>
  )
}
