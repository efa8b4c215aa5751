import type { ReactNode } from 'react'
import { Crumbs } from '@/components/shell/crumbs'
import type { Messages } from '@/lib/i18n'

/** Head of a page that lists others. */
export function ListHead({
  locale,
  messages,
  title,
  lead,
  children,
}: {
  locale: string
  messages: Messages
  title: string
  lead: string
  children?: ReactNode
}) {
  return (
    <>
      <Crumbs locale={locale} words={messages.crumbs} />
      <div className="head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
      </div>
    </>
  )
}
