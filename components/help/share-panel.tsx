'use client'

import { useMemo, useRef } from 'react'
import { Icon } from '@/components/icons'
import { qrDrawing } from '@/lib/help/qr-path'
import type { PartProps } from './help-tools'
import { SaidBar } from './said-bar'
import { Sheet } from './sheet'
import { useCopy } from './use-copy'

/** The address of this page with its answers, without a place inside it. */
const address = () => location.origin + location.pathname + location.search

function drawing(url: string) {
  try {
    return qrDrawing(url)
  } catch {
    return null // too long for a code
  }
}

/** Link, the device's own way to share, QR code, print. */
export function SharePanel({ words, onClose }: PartProps) {
  const { share, page } = words
  const url = useMemo(address, [])
  const code = useMemo(() => drawing(url), [url])
  const field = useRef<HTMLParagraphElement>(null)
  const [outcome, copy] = useCopy()
  const send = () => navigator.share({ title: document.title, url }).catch(() => undefined)
  const print = () => {
    onClose()
    // The dialog must be gone before the page is printed.
    setTimeout(() => window.print())
  }
  return (
    <Sheet label={share.title} close={share.close} onClose={onClose}>
      <h2>{share.title}</h2>
      <p className="address" ref={field}>
        {url}
      </p>
      {location.search && <p className="note">{share.answers}</p>}
      <div className="btns">
        <button type="button" className="btn" onClick={() => copy(url, field.current)}>
          <Icon name="copy" />
          {share.copy}
        </button>
        {'share' in navigator && (
          <button type="button" className="btn quiet" onClick={send}>
            <Icon name="link" />
            {share.send}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={print}>
          <Icon name="print" />
          {share.print}
        </button>
      </div>
      <SaidBar text={outcome && page[outcome]} />
      {code ? (
        <figure>
          <svg
            className="qr"
            role="img"
            aria-label={share.code}
            viewBox={`0 0 ${code.size} ${code.size}`}
            shapeRendering="crispEdges"
          >
            <path d={code.path} />
          </svg>
          <figcaption className="note">{share.codeNote}</figcaption>
        </figure>
      ) : (
        <p className="note">{share.codeFailed}</p>
      )}
    </Sheet>
  )
}
