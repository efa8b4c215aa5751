import type { Metadata } from 'next'
import { HomePage } from '@/components/content/home-page'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { home } = loadMessages(locale)
  return pageMetadata({ title: home.title, description: home.description, url: `/${locale}/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return <HomePage content={loadContent(locale)} messages={loadMessages(locale)} />
}
