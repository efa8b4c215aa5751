'use client'

import { useEffect, useState } from 'react'

interface Entry {
  id: string
  text: string
}

const WIDE = '(min-width: 62rem)'

/** The section that a reader is in: the last one whose heading has passed the upper third of the window. */
function current(entries: Entry[]): string {
  const passed = entries.filter(
    ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3,
  )
  return passed.at(-1)?.id ?? ''
}

/**
 * "On this page", beside a long guide on wide screens. It is drawn in the browser from the headings that are there: a phone
 * has no room for it, and should not load it.
 */
export function Contents({ title }: { title: string }) {
  const [entries, setEntries] = useState<Entry[]>([])
  const [here, setHere] = useState('')
  useEffect(() => {
    const wide = matchMedia(WIDE)
    const read = () => {
      const headings = wide.matches ? document.querySelectorAll('main article h2[id]') : []
      setEntries([...headings].map(({ id, textContent }) => ({ id, text: textContent ?? '' })))
    }
    read()
    wide.addEventListener('change', read)
    return () => wide.removeEventListener('change', read)
  }, [])
  useEffect(() => {
    if (!entries.length) return
    let frame = 0
    const follow = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        setHere(current(entries))
      })
    }
    follow()
    addEventListener('scroll', follow, { passive: true })
    addEventListener('resize', follow)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', follow)
      removeEventListener('resize', follow)
    }
  }, [entries])
  if (!entries.length) return null
  return (
    <nav className="contents noprint" aria-labelledby="contents">
      <h2 id="contents" className="rail-title">
        {title}
      </h2>
      <ol>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === here ? 'location' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
