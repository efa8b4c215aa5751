'use client'

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import { type Piece, readPieces } from '@/lib/help/read-pieces'
import type { PartProps } from './help-tools'
import { Sheet } from './sheet'

/** The part that the address names, from 0; the last one when it names more than there are. */
function placeIn(pieces: Piece[]): number {
  const named = Number(/^#read-(\d+)$/.exec(location.hash)?.[1] ?? 1)
  return Math.min(Math.max(named, 1), Math.max(pieces.length, 1)) - 1
}

const plainAddress = () => location.pathname + location.search

function PieceText({ piece }: { piece: Piece }) {
  return (
    <>
      {piece.title && <h2>{piece.title}</h2>}
      {piece.lines.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <p key={index} className={`read-${kind}`}>
          {text}
        </p>
      ))}
    </>
  )
}

/**
 * The page for two people and one phone call: large type, one thing at a time. It lives in the address (`#read-3`), so the
 * browser's Back closes it, and a link can open it. On paper all parts are printed.
 */
export function ReadView({ words, onClose }: PartProps) {
  const { read } = words
  const pieces = useMemo(() => readPieces(document.querySelector('main') ?? document.body), [])
  const [at, setAt] = useState(() => placeIn(pieces))
  const text = useRef<HTMLDivElement>(null)
  // True: this visit put the address there, so Back takes it away again.
  const pushed = useRef(false)

  useEffect(() => {
    if (location.hash.startsWith('#read')) return
    history.pushState(null, '', `${plainAddress()}#read-1`)
    pushed.current = true
  }, [])
  useEffect(() => {
    document.documentElement.classList.add('reading')
    return () => document.documentElement.classList.remove('reading')
  }, [])

  function turn(to: number) {
    if (to < 0 || to >= pieces.length) return
    history.replaceState(null, '', `${plainAddress()}#read-${to + 1}`)
    setAt(to)
    text.current?.focus()
  }
  function close() {
    if (pushed.current && location.hash.startsWith('#read')) history.back()
    else if (location.hash.startsWith('#read')) history.replaceState(null, '', plainAddress())
    onClose()
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(at + 1)
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(at - 1)
    else return
    event.preventDefault()
  }

  const last = at === pieces.length - 1
  return (
    <Sheet className="sheet read" label={read.label} close={read.close} onClose={close}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys turn the page wherever focus is inside */}
      <div className="read-page" onKeyDown={onKey}>
        <p className="note noprint">
          {pieces.length > 0 && format(read.place, { n: at + 1, all: pieces.length })}
        </p>
        {pieces.length === 0 && <p>{read.nothing}</p>}
        <div className="read-now" ref={text} tabIndex={-1} aria-live="polite">
          {pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
            <section key={index} hidden={index !== at}>
              <PieceText piece={piece} />
            </section>
          ))}
        </div>
        <div className="btns pair noprint">
          <button type="button" className="btn quiet" disabled={at === 0} onClick={() => turn(at - 1)}>
            {read.back}
          </button>
          <button type="button" className="btn" disabled={last} onClick={() => turn(at + 1)}>
            {last ? read.end : read.next}
          </button>
        </div>
        <p className="note noprint">{read.keys}</p>
        <button type="button" className="textbtn noprint" onClick={() => window.print()}>
          <Icon name="print" />
          {read.print}
        </button>
      </div>
    </Sheet>
  )
}
