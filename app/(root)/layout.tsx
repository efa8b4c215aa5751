import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { loadSite } from '@/lib/site'
import { faces } from '../fonts'
import '../styles/globals.css'

export function generateMetadata(): Metadata {
  return { title: loadSite().name, referrer: 'no-referrer' }
}

/** The language choice is its own small document: it belongs to no language's tree. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={loadSite().defaultLocale} className={faces} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
