import { ProblemRows } from '@/components/content/problem-rows'
import { Crumbs } from '@/components/shell/crumbs'
import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import type { ChecklistStrings } from './data'

/** The seven problems, to pick from. */
export function CheckIndexPage({
  content,
  messages,
  strings,
}: {
  content: Content
  messages: Messages
  strings: ChecklistStrings
}) {
  return (
    <>
      <Crumbs locale={content.locale} words={messages.crumbs} />
      <div className="prose">
        <div className="head">
          <h1>{strings.index.title}</h1>
          <p className="lead">{strings.index.lead}</p>
        </div>
        <ProblemRows problems={content.problems} />
      </div>
    </>
  )
}
