import { locales } from '@/lib/content/locales'
import { loadOfflineMessages } from '@/lib/offline/messages'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales().map((locale) => ({ locale }))

/** Words of the notices about internet and updates: a file of its own, so that no page carries them. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return Response.json(loadOfflineMessages(locale).live)
}
