import type { Metadata } from 'next'
import { ClockCheck } from '@/components/tools/clock-check'
import { loadToolWords } from '@/components/tools/load'
import { ToolPage } from '@/components/tools/tool-page'
import { loadTool } from '@/lib/content/tools'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'
import { basePath } from '@/lib/site'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, url } = loadTool((await params).locale, 'clock')
  return pageMetadata({ title, description: summary, url })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const words = loadToolWords(locale)
  const guide = `/${locale}/guides/authenticator-clock/`
  return (
    <ToolPage locale={locale} tool={loadTool(locale, 'clock')} words={words} messages={loadMessages(locale)}>
      <ClockCheck locale={locale} base={basePath} guide={guide} words={words.clock} />
    </ToolPage>
  )
}
