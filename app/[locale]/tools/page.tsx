import type { Metadata } from 'next'
import { ToolsIndexPage } from '@/components/tools/index-page'
import { loadToolWords } from '@/components/tools/load'
import { loadTools } from '@/lib/content/tools'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return pageMetadata({ ...loadToolWords(locale), url: `/${locale}/tools/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return (
    <ToolsIndexPage
      locale={locale}
      tools={loadTools(locale)}
      words={loadToolWords(locale)}
      messages={loadMessages(locale)}
    />
  )
}
