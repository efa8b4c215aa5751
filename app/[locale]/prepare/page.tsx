import type { Metadata } from 'next'
import { loadPrepare } from '@/components/prepare/load'
import { PreparePage } from '@/components/prepare/prepare-page'
import { loadTool } from '@/lib/content/tools'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'
import '../../styles/prepare.css'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, url } = loadTool((await params).locale, 'prepare')
  return pageMetadata({ title, description: summary, url })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return (
    <PreparePage
      tool={loadTool(locale, 'prepare')}
      data={loadPrepare(locale)}
      messages={loadMessages(locale)}
    />
  )
}
