'use client'

import { useEffect, useState } from 'react'
import { copyText } from '@/components/copy-text'

/** Long enough to be read by somebody who looks elsewhere first. */
const SHOWN_MS = 8000

export type Copied = '' | 'copied' | 'blocked'

/**
 * Copies words and says for a while what became of it.
 * @returns the outcome, '' when there is nothing to say, and the function that copies; where the browser forbids it, the
 * words of the given element are marked instead
 */
export function useCopy(): [Copied, (text: string, shown?: Element | null) => Promise<void>] {
  const [said, setSaid] = useState<{ outcome: Copied; times: number }>({ outcome: '', times: 0 })
  useEffect(() => {
    if (!said.outcome) return
    const timer = setTimeout(() => setSaid((now) => ({ ...now, outcome: '' })), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  async function copy(text: string, shown?: Element | null) {
    const outcome: Copied = (await copyText(text)) ? 'copied' : 'blocked'
    if (outcome === 'blocked' && shown) window.getSelection()?.selectAllChildren(shown)
    setSaid(({ times }) => ({ outcome, times: times + 1 }))
  }
  return [said.outcome, copy]
}
