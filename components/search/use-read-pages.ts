'use client'

import { useEffect } from 'react'
import { keepPage } from '@/lib/search/device-lists'

/** Pages that are worth finding again; lists of pages and the search itself are not. */
const WORTH = /^\/[^/]+\/(guides|errors|providers|check|tools)\/[^/]+\//

/** Keeps on the device that a page was read. @param path path of the page without the site's prefix */
export function useReadPages(path: string): void {
  useEffect(() => {
    const title = document.querySelector('h1')?.textContent?.trim()
    if (title && WORTH.test(path)) keepPage({ url: path.endsWith('/') ? path : `${path}/`, title })
  }, [path])
}
