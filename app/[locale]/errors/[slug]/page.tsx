import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ErrorPage } from '@/components/content/error-page'
import { loadContent } from '@/lib/content/load'
import { bySlug } from '@/lib/content/lookup'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false
export const generateStaticParams = ({ params: { locale } }: { params: { locale: string } }) =>
  loadContent(locale).errors.map(({ slug }) => ({ slug }))

const find = ({ locale, slug }: { locale: string; slug: string }) =>
  bySlug.errors(loadContent(locale)).get(slug)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = find(await params)
  return page ? pageMetadata({ title: page.message, description: page.summary, url: page.url }) : {}
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  const page = find({ locale, slug })
  if (!page) notFound()
  return <ErrorPage error={page} content={loadContent(locale)} messages={loadMessages(locale)} />
}
