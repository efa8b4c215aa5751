import type { Metadata } from 'next'
import { ProvidersPage } from '@/components/content/providers-page'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return pageMetadata({ ...loadMessages(locale).providers, url: `/${locale}/providers/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return <ProvidersPage content={loadContent(locale)} messages={loadMessages(locale)} />
}
