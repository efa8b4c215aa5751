import { locales } from '@/lib/content/locales'
import { loadHelpWords } from '@/lib/help/words'
import { loadOfflineMessages } from '@/lib/offline/messages'
import { loadSearchMessages } from '@/lib/search/messages'

export const dynamic = 'force-static'
export const dynamicParams = false

const FILES: Record<string, (locale: string) => unknown> = {
  'help.json': loadHelpWords,
  'offline.json': (locale) => loadOfflineMessages(locale).live,
  'search.json': (locale) => loadSearchMessages(locale).box,
}

export const generateStaticParams = () =>
  locales().flatMap((locale) => Object.keys(FILES).map((file) => ({ locale, file })))

/** Words of parts that most readers never open, so that no page carries them. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; file: string }> },
): Promise<Response> {
  const { locale, file } = await params
  return Response.json(FILES[file]?.(locale) ?? {})
}
