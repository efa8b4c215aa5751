'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { chooseLocale } from '@/lib/choose-locale'

/** Leads from `/` to the reader's language; replaces the entry, so that "back" leaves the site. */
export function LanguageRedirect({ known, fallback }: { known: string[]; fallback: string }) {
  const router = useRouter()
  useEffect(() => {
    router.replace(`/${chooseLocale(known, fallback)}/`)
  }, [known, fallback, router])
  return null
}
