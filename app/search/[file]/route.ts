import { locales } from '@/lib/content/locales'
import { indexFiles } from '@/lib/search/build-index'

export const dynamic = 'force-static'
export const dynamicParams = false

const files = () => locales().flatMap((locale) => Object.values(indexFiles(locale)))

export const generateStaticParams = () => files().map(({ name }) => ({ file: name }))

/** The search index of one language, and its texts; the names hold a hash, so hosts may keep them for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const found = files().find(({ name }) => name === file)
  // Only while somebody changes content during a build.
  if (!found) throw new Error(`content changed while it was built: ${file} is no longer an index`)
  return new Response(found.json, { headers: { 'Content-Type': 'application/json' } })
}
