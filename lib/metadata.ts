import type { Metadata } from 'next'
import { basePath } from './site'

/** Title, description and canonical link of a page. Field marks (**bold**, `screen words`) are taken out of the description. */
export function pageMetadata({
  title,
  description,
  url,
}: {
  title: string
  description: string
  url: string
}): Metadata {
  const plain = description.replace(/\*\*|`/g, '')
  return { title, description: plain, alternates: { canonical: `${basePath}${url}` } }
}
