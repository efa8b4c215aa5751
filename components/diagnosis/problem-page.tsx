import { Suspense } from 'react'
import { GuideList } from '@/components/content/guide-list'
import { PageNotices } from '@/components/content/page-notices'
import { Icon } from '@/components/icons'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import type { Content, Problem } from '@/lib/content/types'
import { guideRows } from '@/lib/guide-rows'
import type { Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { Checklist } from './checklist'
import type { ChecklistData, ChecklistStrings } from './data'
import { StaticList } from './static-list'

interface Props {
  problem: Problem
  content: Content
  messages: Messages
  strings: ChecklistStrings
  /** Null: this problem has no checklist yet. */
  data: ChecklistData | null
}

/** The page of one problem: the checklist, and for readers without a script the whole list in its place. */
export function ProblemPage({ problem, content, messages, strings, data }: Props) {
  const trail = [{ href: `/${content.locale}/check/`, label: strings.index.title }]
  const plain = Object.fromEntries(content.causes.map((cause) => [cause.id, cause.plain]))
  const notices = noticeRows(content.notices, [], content.locale, messages.notices)
  return (
    <>
      <Crumbs locale={content.locale} words={messages.crumbs} trail={trail} />
      {notices.length > 0 && <PageNotices notices={notices} words={messages.notices} />}
      {data ? (
        <Suspense fallback={<StaticList data={data} plain={plain} />}>
          <Checklist data={data} plain={plain} />
        </Suspense>
      ) : (
        <GuidesOnly problem={problem} content={content} messages={messages} strings={strings} />
      )}
    </>
  )
}

/** A problem whose questions nobody has written: what there is, and no questions made up. */
function GuidesOnly({ problem, content, messages, strings }: Omit<Props, 'data'>) {
  const guides = content.guides
    .filter(({ problems }) => problems.includes(problem.id))
    .sort((a, b) => a.problems.indexOf(problem.id) - b.problems.indexOf(problem.id))
  return (
    <div className="prose">
      <div className="head">
        <h1>{problem.title}</h1>
        <p className="lead">{problem.help}</p>
      </div>
      <section className="out stop" aria-labelledby="keep-safe">
        <Icon name="stop" />
        <div>
          <h2 id="keep-safe">{strings.static.rulesTitle}</h2>
          <ul>
            {messages.footer.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      </section>
      <section className="sec" aria-labelledby="problem-guides">
        <h2 id="problem-guides">{strings.static.guidesTitle}</h2>
        {guides.length > 0 ? (
          <GuideList rows={guideRows(guides, messages)} />
        ) : (
          <p>{strings.static.noGuides}</p>
        )}
      </section>
      <p className="skipline">
        <SiteLink className="textbtn" href={`/${content.locale}/search/`}>
          {strings.static.search}
        </SiteLink>
      </p>
    </div>
  )
}
