'use client'

import type { ReactNode } from 'react'
import { type CopyLabels, CopyWords } from '@/components/help/copy-words'
import { Icon } from '@/components/icons'
import { SixBoxes } from '@/components/six-boxes'

/** A boxed remark with its icon. `wont`: a list of things that people try in vain. */
export function OutBox({
  kind,
  title,
  children,
}: {
  kind: 'info' | 'wait' | 'stop' | 'wont'
  title: string
  children?: ReactNode
}) {
  return (
    <div className={kind === 'info' ? 'out' : `out ${kind}`}>
      <Icon name={kind === 'wont' ? 'info' : kind} />
      <div>
        <p className="out-title">{title}</p>
        {children}
      </div>
    </div>
  )
}

/** Words to read aloud in a call; a card to cut out. */
export function CallBox({
  title,
  call,
  words,
  children,
}: {
  title: string
  /** The number as a link, with its words. */
  call?: { href: string; label: string }
  words: CopyLabels
  children?: ReactNode
}) {
  return (
    <div className="call full">
      <div className="call-head">
        <p>{title}</p>
        {call && (
          <a className="textbtn noprint" href={call.href}>
            <Icon name="phone" className="i-s" />
            {call.label}
          </a>
        )}
      </div>
      <div className="say">{children}</div>
      <CopyWords words={words} />
    </div>
  )
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
