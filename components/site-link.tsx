import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link: inside the site without prefetching (a reader with one bar pays for it), otherwise a plain address. */
export function SiteLink({ href = '', ...rest }: Omit<ComponentProps<'a'>, 'ref'>) {
  return href.startsWith('/') ? <Link href={href} prefetch={false} {...rest} /> : <a href={href} {...rest} />
}
