import type { Metadata } from 'next'
import { CheckIndexPage } from '@/components/diagnosis/index-page'
import { loadStrings } from '@/components/diagnosis/load'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return pageMetadata({ ...loadStrings(locale).index, url: `/${locale}/check/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return (
    <CheckIndexPage
      content={loadContent(locale)}
      messages={loadMessages(locale)}
      strings={loadStrings(locale)}
    />
  )
}
