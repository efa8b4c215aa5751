import { locales } from '@/lib/content/locales'
import { indexFiles } from '@/lib/search/build-index'

export const dynamic = 'force-static'

/** Language → names of its index and of its texts beside this file. */
export function GET(): Response {
  const names = locales().map((locale) => {
    const { index, texts } = indexFiles(locale)
    return [locale, { index: index.name, texts: texts.name }] as const
  })
  return Response.json(Object.fromEntries(names))
}
