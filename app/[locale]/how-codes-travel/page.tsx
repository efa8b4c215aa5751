import type { Metadata } from 'next'
import { JourneyPage } from '@/components/content/journey-page'
import { loadJourney } from '@/lib/content/journey'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'
import '../../styles/travel.css'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, summary } = loadJourney(locale)
  return pageMetadata({ title, description: summary, url: `/${locale}/how-codes-travel/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return (
    <JourneyPage
      journey={loadJourney(locale)}
      content={loadContent(locale)}
      messages={loadMessages(locale)}
    />
  )
}
