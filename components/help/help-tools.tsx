'use client'

import { usePathname } from 'next/navigation'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import type { HelpWords } from '@/lib/help/words'
import { loadWords, localeOf } from './load-words'
import { SaidBar } from './said-bar'

const PARTS = {
  read: () => import('./read-view').then(({ ReadView }) => ReadView),
  share: () => import('./share-panel').then(({ SharePanel }) => SharePanel),
}

type Part = keyof typeof PARTS

export interface PartProps {
  words: HelpWords
  onClose: () => void
}

/** True while the address asks for the page to be read out: `#read`, or `#read-3` for its third part. */
const asksToRead = () => /^#read(-\d+)?$/.test(location.hash)

/**
 * The two ways to help somebody else with a page. What they open is loaded when somebody opens it.
 * @param base path prefix of the site; left out at a domain's root
 */
export function HelpTools({
  words,
  base = '',
}: {
  words: { read?: string; share: string; failed: string }
  base?: string
}) {
  const locale = localeOf(usePathname())
  const [open, setOpen] = useState<{ Part: ComponentType<PartProps>; words: HelpWords; name: Part } | null>(
    null,
  )
  const [failed, setFailed] = useState(false)

  const show = useCallback(
    async (name: Part) => {
      setFailed(false)
      try {
        const [Part, loaded] = await Promise.all([PARTS[name](), loadWords(base, locale, 'help')])
        setOpen({ Part, words: loaded, name })
      } catch {
        setFailed(true)
      }
    },
    [base, locale],
  )

  const canRead = words.read !== undefined
  useEffect(() => {
    if (!canRead) return
    const follow = () => {
      if (asksToRead()) show('read')
      else setOpen((now) => (now?.name === 'read' ? null : now))
    }
    follow()
    addEventListener('popstate', follow)
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('popstate', follow)
      removeEventListener('hashchange', follow)
    }
  }, [show, canRead])

  return (
    <div className="help noprint needs-script">
      {words.read && (
        <button type="button" className="textbtn" data-i="read" onClick={() => show('read')}>
          {words.read}
        </button>
      )}
      <button type="button" className="textbtn" data-i="share" onClick={() => show('share')}>
        {words.share}
      </button>
      <SaidBar text={failed ? words.failed : ''} />
      {open && <open.Part words={open.words} onClose={() => setOpen(null)} />}
    </div>
  )
}
