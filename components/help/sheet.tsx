'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '@/components/icons'
import '@/app/styles/help.css'

/** A dialog over the page that opens at once. Escape and its button close it; focus returns to where it was. */
export function Sheet({
  label,
  close,
  onClose,
  className = 'sheet',
  children,
}: {
  label: string
  /** Words of the closing button. */
  close: string
  onClose: () => void
  className?: string
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const box = dialog.current
    if (box && !box.open) box.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} className={className} aria-label={label} onClose={onClose}>
      {children}
      <button type="button" className="textbtn sheet-close noprint" onClick={() => dialog.current?.close()}>
        <Icon name="cross" />
        {close}
      </button>
    </dialog>
  )
}
