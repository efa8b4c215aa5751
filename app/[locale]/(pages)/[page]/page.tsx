import type { Metadata } from 'next'
import { MdxBody } from '@/components/mdx/body'
import { deviceData } from '@/components/mdx/device-data'
import { Crumbs } from '@/components/shell/crumbs'
import { loadPage, pageSlugs } from '@/lib/content/pages'
import { loadHelpWords } from '@/lib/help/words'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string; page: string }>
}

export const dynamicParams = false
export const generateStaticParams = ({ params: { locale } }: { params: { locale: string } }) =>
  pageSlugs(locale).map((page) => ({ page }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params
  const { title, summary } = loadPage(locale, page)
  return pageMetadata({ title, description: summary, url: `/${locale}/${page}/` })
}

export default async function Page({ params }: Props) {
  const { locale, page: slug } = await params
  const page = loadPage(locale, slug)
  const messages = loadMessages(locale)
  const parts = { DeviceData: deviceData(loadHelpWords(locale)) }
  return (
    <>
      <Crumbs locale={locale} words={messages.crumbs} />
      <article>
        <div className="head">
          <h1>{page.title}</h1>
          <p className="lead">{page.summary}</p>
        </div>
        <div className="text prose">
          <MdxBody file={page.file} body={page.body} locale={locale} messages={messages} parts={parts} />
        </div>
      </article>
    </>
  )
}
