import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CrossingPage } from '@/components/content/crossing-page'
import { crossings, crossingsOf } from '@/lib/content/crossing'
import { loadContent } from '@/lib/content/load'
import { format } from '@/lib/format'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string; slug: string; problem: string }>
}

export const dynamicParams = false
export const generateStaticParams = ({ params: { locale } }: { params: { locale: string } }) =>
  crossings(loadContent(locale)).map(({ provider, problem }) => ({
    slug: provider.slug,
    problem: problem.id,
  }))

const find = ({ locale, slug, problem }: Awaited<Props['params']>) =>
  crossingsOf(loadContent(locale), slug).find((page) => page.problem.id === problem)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await params
  const page = find(found)
  if (!page) return {}
  const { title } = loadMessages(found.locale).crossing
  return pageMetadata({
    title: format(title, { provider: page.provider.name, problem: page.problem.title }),
    description: page.guides[0]?.summary ?? page.problem.help,
    url: page.url,
  })
}

export default async function Page({ params }: Props) {
  const found = await params
  const crossing = find(found)
  if (!crossing) notFound()
  const { locale } = found
  return <CrossingPage crossing={crossing} content={loadContent(locale)} messages={loadMessages(locale)} />
}
