import type { Metadata } from 'next'
import { OfflinePage } from '@/components/content/offline-page'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'
import { loadOfflineMessages } from '@/lib/offline/messages'
import '../../styles/offline.css'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return pageMetadata({ ...loadOfflineMessages(locale).page, url: `/${locale}/offline/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return (
    <OfflinePage
      content={loadContent(locale)}
      messages={loadMessages(locale)}
      words={loadOfflineMessages(locale)}
    />
  )
}
