import type { Metadata } from 'next'
import { loadToolWords } from '@/components/tools/load'
import { SenderCheck } from '@/components/tools/sender-check'
import { SenderList } from '@/components/tools/sender-list'
import { ToolPage } from '@/components/tools/tool-page'
import { loadContent } from '@/lib/content/load'
import { loadTool } from '@/lib/content/tools'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'
import { sendersOf } from '@/lib/tools/senders'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, url } = loadTool((await params).locale, 'sender')
  return pageMetadata({ title, description: summary, url })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const words = loadToolWords(locale)
  const senders = sendersOf(loadContent(locale))
  const links = {
    unasked: `/${locale}/guides/code-you-did-not-ask-for/`,
    test: `/${locale}/guides/test-if-short-codes-reach-you/`,
  }
  return (
    <ToolPage locale={locale} tool={loadTool(locale, 'sender')} words={words} messages={loadMessages(locale)}>
      <SenderCheck locale={locale} senders={senders} links={links} words={words.sender} />
      <SenderList locale={locale} senders={senders} words={words.sender} />
    </ToolPage>
  )
}
