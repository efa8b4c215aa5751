import { locales } from '@/lib/content/locales'
import { indexFile } from '@/lib/search/build-index'

export const dynamic = 'force-static'

/** Language → name of its index beside this file. */
export function GET(): Response {
  return Response.json(Object.fromEntries(locales().map((locale) => [locale, indexFile(locale).name])))
}
