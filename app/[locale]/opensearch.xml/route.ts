import { locales } from '@/lib/content/locales'
import { openSearchDescription } from '@/lib/search/opensearch'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales().map((locale) => ({ locale }))

/** Lets a browser add the site's search to its own. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  return new Response(openSearchDescription(locale), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  })
}
