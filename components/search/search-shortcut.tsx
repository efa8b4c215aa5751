'use client'

import { lazy, type MouseEvent, Suspense, useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/icons'
import { LoadGuard } from '@/components/offline/load-guard'
import { SiteLink } from '@/components/site-link'
import { searchPath } from '@/lib/search/address'
import type { SearchMessages } from '@/lib/search/messages'

const SearchField = lazy(() => import('./search-field').then((module) => ({ default: module.SearchField })))

interface Props {
  locale: string
  base: string
  words: SearchMessages['box']
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.shiftKey
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !typing(event.target)
}

/**
 * The search link of the header. With a script, it and the keys / and Ctrl or Cmd and K go to the page's own search box,
 * or open one in a dialog where the page has none.
 */
export function SearchShortcut({ locale, base, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(false)

  function openSearch() {
    const field = document.querySelector<HTMLElement>('main [data-search]')
    if (field) return field.focus()
    setOpened(true)
    if (!dialog.current?.open) dialog.current?.showModal()
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      openSearch()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })

  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    openSearch()
  }

  const close = () => dialog.current?.close()
  return (
    <>
      <SiteLink
        className="tbtn"
        href={searchPath(locale)}
        aria-label={words.button}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={onClick}
      >
        <Icon name="search" />
      </SiteLink>
      <dialog
        className="search-dialog"
        ref={dialog}
        aria-label={words.button}
        onClose={() => setOpened(false)}
      >
        {opened && (
          <>
            <LoadGuard base={base} locale={locale} to={searchPath(locale)}>
              <Suspense>
                <SearchField locale={locale} base={base} words={words} onLeave={close} focused />
              </Suspense>
            </LoadGuard>
            <button className="textbtn" type="button" onClick={close}>
              <Icon name="cross" />
              {words.close}
            </button>
          </>
        )}
      </dialog>
    </>
  )
}
