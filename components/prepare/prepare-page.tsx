import { Suspense } from 'react'
import { Sources } from '@/components/content/sources'
import { MdxBody } from '@/components/mdx/body'
import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import type { loadTool } from '@/lib/content/tools'
import type { Messages } from '@/lib/i18n'
import { sourceBox } from '@/lib/source-box'
import type { PrepareData } from './data'
import { PlainPrepare, Prepare } from './prepare'

/** "Prepare for next time": the plan, and for readers without a script the whole list in its place. */
export function PreparePage({
  tool,
  data,
  messages,
}: {
  tool: ReturnType<typeof loadTool>
  data: PrepareData
  messages: Messages
}) {
  const { title, summary, text } = tool
  const { locale } = data
  return (
    <>
      <Crumbs locale={locale} words={messages.crumbs} />
      <div className="two prepare">
        <article>
          <div className="head noprint">
            <h1>{title}</h1>
            <p className="lead">
              <RichText text={summary} />
            </p>
          </div>
          <Suspense fallback={<PlainPrepare data={data} />}>
            <Prepare data={data} />
          </Suspense>
          <div className="text noprint">
            <MdxBody file={text.file} body={text.body} locale={locale} messages={messages} />
          </div>
        </article>
        <aside className="rail noprint" aria-label={messages.page.aside}>
          <Sources box={sourceBox(text, locale, messages.sources)} />
        </aside>
      </div>
    </>
  )
}
