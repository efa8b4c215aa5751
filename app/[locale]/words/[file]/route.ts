import { locales } from '@/lib/content/locales'
import { loadHelpWords } from '@/lib/help/words'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => locales().map((locale) => ({ locale, file: 'help.json' }))

/** Words of parts that most readers never open, so that no page carries them. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  return Response.json(loadHelpWords(locale))
}
