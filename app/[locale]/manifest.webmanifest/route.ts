import { locales } from '@/lib/content/locales'
import { loadMessages } from '@/lib/i18n'
import { loadOfflineMessages } from '@/lib/offline/messages'
import { webManifest } from '@/lib/offline/web-manifest'
import { basePath, loadSite } from '@/lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales().map((locale) => ({ locale }))

/** What a browser needs to put the site on a home screen. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const { name } = loadSite()
  const { description } = loadMessages(locale).home
  const words = loadOfflineMessages(locale).install
  return Response.json(webManifest({ locale, base: basePath, name, description, words }))
}
