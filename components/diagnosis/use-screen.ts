'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { afterPaint, beforePaint } from './after-paint'

/**
 * Announces a change of screen: the window's title follows the heading, and the heading takes the focus, so that a
 * screen reader reads the new question. Both wait for the paint, as nobody sees them. No focus on arrival: the page is
 * then read from its top anyway.
 * @param key names the screen
 * @returns the element in which the screen is drawn; its heading carries `data-screen-title`
 */
export function useScreen(key: string, site: string): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const heading = root.current?.querySelector<HTMLElement>('[data-screen-title]')
    if (!heading) return
    const moved = shown.current !== null && shown.current !== key
    shown.current = key
    if (moved) beforePaint(() => root.current?.scrollIntoView?.({ block: 'start' }))
    return afterPaint(() => {
      document.title = `${heading.textContent} · ${site}`
      if (moved) heading.focus({ preventScroll: true })
    })
  }, [key, site])
  return root
}
