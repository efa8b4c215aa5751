import type { ReactNode } from 'react'
import { type CopyLabels, CopyWords } from '@/components/help/copy-words'
import { Icon } from '@/components/icons'
import type { Messages } from '@/lib/i18n'

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
    <div className={kind === 'info' ? 'out' : `out ${kind}`}>
      <Icon name={kind} />
      <div>
        <p className="out-title">{title}</p>
        {children}
      </div>
    </div>
  )
}

/** A list of things that people try in vain. */
export function wontHelp({ page }: Messages) {
  return function WontHelp({ children }: { children?: ReactNode }) {
    return (
      <div className="out wont">
        <Icon name="info" />
        <div>
          <p className="out-title">{page.wontHelp}</p>
          {children}
        </div>
      </div>
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
