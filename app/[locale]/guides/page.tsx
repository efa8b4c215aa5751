import type { Metadata } from 'next'
import { GuidesPage } from '@/components/content/guides-page'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return pageMetadata({ ...loadMessages(locale).guides, url: `/${locale}/guides/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return <GuidesPage content={loadContent(locale)} messages={loadMessages(locale)} />
}
