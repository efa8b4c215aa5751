import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ProblemRows } from '@/components/content/problem-rows'
import { OpenSearchLink } from '@/components/search/open-search-link'
import { QueryForm } from '@/components/search/query-form'
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

/** The fallback is the page without a script: the form, why it finds nothing, and the seven problems. */
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
      <Suspense
        fallback={
          <div className="two">
            <div>
              <div className="head">
                <QueryForm locale={locale} base={basePath} messages={messages.box} />
                <noscript>
                  <p className="note">{messages.page.noScript}</p>
                </noscript>
              </div>
              {problems}
            </div>
          </div>
        }
      >
        <Results locale={locale} base={basePath} messages={messages} problems={problems} />
      </Suspense>
    </>
  )
}
