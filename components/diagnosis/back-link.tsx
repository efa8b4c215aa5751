'use client'

import type { MouseEvent } from 'react'
import { useFlow } from './flow'

/** The browser's own "back", as a link in the page; only when there is a screen of this checklist behind. */
export function BackLink() {
  const { data, ui } = useFlow()
  if (!ui.from) return null
  const back = (event: MouseEvent) => {
    event.preventDefault()
    history.back()
  }
  return (
    <a className="textbtn" href={ui.from} onClick={back}>
      {data.strings.question.back}
    </a>
  )
}
