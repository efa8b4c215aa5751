import type { ReactNode } from 'react'
import { format } from '@/lib/format'
import type { Messages } from '@/lib/i18n'
import { CallBox } from './boxes'
import type { PageWords } from './words'

/** Words to read aloud in a call; a card to cut out. */
export function callCard({ page, help: { copyCall, copied, blocked } }: PageWords) {
  const words = { copy: copyCall, copied, blocked }
  return function CallCard({
    title,
    call,
    children,
  }: {
    title: string
    call?: string
    children?: ReactNode
  }) {
    const number = call && {
      call: { href: `tel:${call.replace(/[^+\d]/g, '')}`, label: format(page.call, { number: call }) },
    }
    return (
      <CallBox title={title} words={words} {...number}>
        {children}
      </CallBox>
    )
  }
}

/** What they may answer, and what to say then. */
export function reply({ page }: Messages) {
  return function Reply({ they, children }: { they: string; children?: ReactNode }) {
    return (
      <div className="reply">
        <p>
          <b>{format(page.theySay, { words: they })}</b>
        </p>
        <div className="reply-you">
          {page.youSay} {children}
        </div>
      </div>
    )
  }
}
