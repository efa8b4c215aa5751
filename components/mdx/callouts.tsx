import type { ReactNode } from 'react'
import { type CopyLabels, CopyWords } from '@/components/help/copy-words'
import type { Messages } from '@/lib/i18n'
import { OutBox } from './boxes'

/** A boxed remark: plain information, waiting (amber) or danger (red). */
export function Callout({
  kind = 'info',
  title,
  children,
}: {
  kind?: 'info' | 'wait' | 'stop'
  title: string
  children?: ReactNode
}) {
  return (
    <OutBox kind={kind} title={title}>
      {children}
    </OutBox>
  )
}

/** A list of things that people try in vain. */
export function wontHelp({ page }: Messages) {
  return function WontHelp({ children }: { children?: ReactNode }) {
    return (
      <OutBox kind="wont" title={page.wontHelp}>
        {children}
      </OutBox>
    )
  }
}

export function Note({ children }: { children?: ReactNode }) {
  return <div className="note">{children}</div>
}

/** A whole message as it stands on a screen, with a button that copies it. */
export function screen({ copy, copied, blocked }: CopyLabels) {
  const words = { copy, copied, blocked }
  return function Screen({ heading, children }: { heading?: string; children?: ReactNode }) {
    return (
      <div className="screen-box">
        <div className="screen">
          {heading && <b>{heading} </b>}
          {children}
        </div>
        <CopyWords words={words} />
      </div>
    )
  }
}
