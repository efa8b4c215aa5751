import type { Metadata } from 'next'
import { ErrorsPage } from '@/components/content/errors-page'
import { loadContent } from '@/lib/content/load'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return pageMetadata({ ...loadMessages(locale).errors, url: `/${locale}/errors/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return <ErrorsPage content={loadContent(locale)} messages={loadMessages(locale)} />
}
