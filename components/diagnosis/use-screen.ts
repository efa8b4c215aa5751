'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * Announces a change of screen: the window's title follows the heading, and the heading takes the focus, so that a
 * screen reader reads the new question. Not on arrival: the page is then read from its top anyway.
 * @param key names the screen
 * @returns the element in which the screen is drawn; its heading carries `data-screen-title`
 */
export function useScreen(key: string, site: string): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const heading = root.current?.querySelector<HTMLElement>('[data-screen-title]')
    if (!heading) return
    document.title = `${heading.textContent} · ${site}`
    if (shown.current !== null && shown.current !== key) {
      heading.focus({ preventScroll: true })
      root.current?.scrollIntoView?.({ block: 'start' })
    }
    shown.current = key
  }, [key, site])
  return root
}
