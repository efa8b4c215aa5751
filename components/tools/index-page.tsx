import { GuideList } from '@/components/content/guide-list'
import { ListHead } from '@/components/content/list-head'
import type { Tool } from '@/lib/content/tools'
import type { Messages } from '@/lib/i18n'
import type { ToolWords } from './words'

/** The small tools, to pick from. */
export function ToolsIndexPage({
  locale,
  tools,
  words,
  messages,
}: {
  locale: string
  tools: Tool[]
  words: Pick<ToolWords, 'title' | 'lead'>
  messages: Messages
}) {
  return (
    <div className="prose">
      <ListHead locale={locale} messages={messages} title={words.title} lead={words.lead} />
      <section aria-labelledby="all-tools">
        <h2 id="all-tools" className="vh">
          {words.title}
        </h2>
        <GuideList rows={tools.map(({ url, title, line }) => ({ url, title, line }))} />
      </section>
    </div>
  )
}
