import { loadStrings } from '@/components/diagnosis/load'
import { loadWaitWords } from '@/components/wait/load'
import { locales } from '@/lib/content/locales'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => locales().map((locale) => ({ locale }))

/** The words of a running wait: guides ask for them only when somebody waits. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  return Response.json({ ...loadWaitWords(locale).panel, notify: loadStrings(locale).timer.notify })
}
