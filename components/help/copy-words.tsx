'use client'

import { useRef } from 'react'
import { SaidBar } from './said-bar'
import { useCopy } from './use-copy'

export interface CopyLabels {
  copy: string
  copied: string
  blocked: string
}

/** Copies the words of the card or message around it: what is quoted in it, or all of it. */
export function CopyWords({ words }: { words: CopyLabels }) {
  const button = useRef<HTMLButtonElement>(null)
  const [outcome, copy] = useCopy()
  function onClick() {
    const box = button.current?.closest('.call, .screen-box')
    const source = box?.querySelector('blockquote, .screen')
    if (!source) return
    const lines = source.querySelectorAll('p')
    const text = (lines.length ? [...lines] : [source]).map((line) => line.textContent).join(' ')
    copy(text.replace(/\s+/g, ' ').trim(), source)
  }
  return (
    <div className="copy noprint">
      <button type="button" className="textbtn needs-script" ref={button} onClick={onClick}>
        {words.copy}
      </button>
      <SaidBar text={outcome && words[outcome]} />
    </div>
  )
}
