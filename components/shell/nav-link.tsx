'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** A link of the main navigation that says when the reader is in its part of the site. */
export function NavLink({ href, label }: { href: string; label: string }) {
  const here = usePathname()?.startsWith(href)
  return (
    <Link href={href} prefetch={false} aria-current={here ? 'true' : undefined}>
      {label}
    </Link>
  )
}
