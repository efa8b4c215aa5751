'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { OfflineMessages } from '@/lib/offline/messages'

/**
 * Heading of the offline page, with what can be kept. At another address it stands in for the page that is not on the
 * device, and says so instead.
 */
export function OfflineHead({
  own,
  words,
  children,
}: {
  own: string
  words: OfflineMessages['page']
  children: ReactNode
}) {
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    setMissing(location.pathname.replace(/index\.html$/, '') !== own)
    const again = () => {
      if (location.pathname !== own) location.reload()
    }
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [own])
  return (
    <>
      <div className="head">
        <h1>{missing ? words.missingTitle : words.title}</h1>
        <p className="lead">{missing ? words.missingLead : words.lead}</p>
        {missing && (
          <p>
            <button type="button" className="btn" onClick={() => location.reload()}>
              {words.again}
            </button>
          </p>
        )}
      </div>
      {!missing && children}
    </>
  )
}
