'use client'

import { type KeyboardEvent, useState } from 'react'

interface Options {
  /** Number of options that are listed. */
  count: number
  /** Opens the chosen option. */
  onChoose: (index: number) => void
}

/**
 * Keys of a combobox with a list: arrows move through the options and past both ends back to the field, Enter opens the
 * option that was chosen by arrows (none is chosen by itself), Escape closes the list.
 */
export function useCombobox({ count, onChoose }: Options) {
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = open && count > 0

  function close() {
    setOpen(false)
    setActive(-1)
  }

  function show() {
    setOpen(true)
    setActive(-1)
  }

  function move(by: 1 | -1) {
    if (!shown) return show()
    const places = count + 1
    setActive((now) => ((now + 1 + by + places) % places) - 1)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && shown && active >= 0) {
      event.preventDefault()
      onChoose(active)
      close()
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  return { shown, active: active < count ? active : -1, show, close, onKeyDown }
}
