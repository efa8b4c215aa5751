import type { Metadata } from 'next'
import { ProblemRows } from '@/components/content/problem-rows'
import { OpenSearchLink } from '@/components/search/open-search-link'
import { Results } from '@/components/search/results'
import { loadContent } from '@/lib/content/load'
import { pageMetadata } from '@/lib/metadata'
import { loadSearchMessages } from '@/lib/search/messages'
import { basePath } from '@/lib/site'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { title, description } = loadSearchMessages(locale)
  return pageMetadata({ title, description, url: `/${locale}/search/` })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const messages = loadSearchMessages(locale)
  const problems = (
    <section aria-labelledby="problems">
      <h2 className="vh" id="problems">
        {messages.page.start}
      </h2>
      <ProblemRows problems={loadContent(locale).problems} />
    </section>
  )
  return (
    <>
      <OpenSearchLink locale={locale} />
      <h1 className="vh">{messages.title}</h1>
      <Results locale={locale} base={basePath} messages={messages} problems={problems} />
    </>
  )
}
