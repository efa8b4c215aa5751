import type { ReactNode } from 'react'
import { CopyWords } from '@/components/help/copy-words'
import { Icon } from '@/components/icons'
import { SixBoxes } from '@/components/six-boxes'
import { format } from '@/lib/format'
import type { Messages } from '@/lib/i18n'
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
    return (
      <div className="call full">
        <div className="call-head">
          <h4>{title}</h4>
          {call && (
            <a className="textbtn noprint" href={`tel:${call.replace(/[^+\d]/g, '')}`}>
              <Icon name="phone" className="i-s" />
              {format(page.call, { number: call })}
            </a>
          )}
        </div>
        <div className="say">{children}</div>
        <CopyWords words={words} />
      </div>
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

/** Six boxes for a pen. */
export function SenderBoxes({ children }: { children?: ReactNode }) {
  return (
    <div className="fill">
      <span>{children}</span>
      <SixBoxes boxes={[{}, {}, {}, {}, {}, {}]} />
    </div>
  )
}
