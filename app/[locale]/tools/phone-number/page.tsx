import type { Metadata } from 'next'
import { loadToolWords } from '@/components/tools/load'
import { PhoneCheck } from '@/components/tools/phone-check'
import { ToolPage } from '@/components/tools/tool-page'
import { loadTool } from '@/lib/content/tools'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, url } = loadTool((await params).locale, 'phone-number')
  return pageMetadata({ title, description: summary, url })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const words = loadToolWords(locale)
  const { phone, loading, failed, again, copy, copied, notCopied } = words
  return (
    <ToolPage
      locale={locale}
      tool={loadTool(locale, 'phone-number')}
      words={words}
      messages={loadMessages(locale)}
    >
      <PhoneCheck locale={locale} words={{ phone, loading, failed, again, copy, copied, notCopied }} />
    </ToolPage>
  )
}
