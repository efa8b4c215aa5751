import type { ReactNode } from 'react'
import { Sources } from '@/components/content/sources'
import { MdxBody } from '@/components/mdx/body'
import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import type { loadTool } from '@/lib/content/tools'
import type { Messages } from '@/lib/i18n'
import { sourceBox } from '@/lib/source-box'
import type { ToolWords } from './words'

/** A tool: what it answers, the part that answers (`children`), the way by hand, and how we know. */
export function ToolPage({
  locale,
  tool,
  words,
  messages,
  children,
}: {
  locale: string
  tool: ReturnType<typeof loadTool>
  words: Pick<ToolWords, 'title' | 'noScript'>
  messages: Messages
  children: ReactNode
}) {
  const { title, summary, text } = tool
  return (
    <>
      <Crumbs
        locale={locale}
        words={messages.crumbs}
        trail={[{ href: `/${locale}/tools/`, label: words.title }]}
      />
      <div className="two">
        <article>
          <div className="head">
            <h1>{title}</h1>
            <p className="lead">
              <RichText text={summary} />
            </p>
          </div>
          <noscript>
            <p className="note">{words.noScript}</p>
          </noscript>
          {children}
          <div className="text">
            <MdxBody file={text.file} body={text.body} locale={locale} messages={messages} />
          </div>
        </article>
        <aside className="rail" aria-label={messages.page.aside}>
          <Sources box={sourceBox(text, locale, messages.sources)} />
        </aside>
      </div>
    </>
  )
}
