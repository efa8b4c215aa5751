'use client'

import { usePathname } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { contactHref } from '@/lib/contact'
import { localDay } from '@/lib/local-day'

const never = () => () => {}

/** Leads to the owner's contact with this page and today's date filled in; the query stays out, it can hold answers. */
export function ReportLink({
  contact,
  site,
  words,
}: {
  /** Address or mailto:, with {page} and {date} where they go. */
  contact: string
  /** Public address of this copy, for readers without a script. */
  site: string
  words: { contact: string; contactSubject: string }
}) {
  const path = usePathname() ?? '/'
  const date = useSyncExternalStore(never, localDay, () => '')
  const page = useSyncExternalStore(
    never,
    () => location.origin + location.pathname,
    () => site + path,
  )
  return <a href={contactHref(contact, { page, date }, words.contactSubject)}>{words.contact}</a>
}
