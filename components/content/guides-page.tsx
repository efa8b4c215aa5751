import { SiteLink } from '@/components/site-link'
import type { Content } from '@/lib/content/types'
import { guideRows } from '@/lib/guide-rows'
import type { Messages } from '@/lib/i18n'
import { GuideList } from './guide-list'
import { ListHead } from './list-head'

/** All guides, under the problem that each one is mainly about. */
export function GuidesPage({ content, messages }: { content: Content; messages: Messages }) {
  const { locale, problems, guides } = content
  const groups = problems.map((problem) => ({
    problem,
    members: guides.filter((guide) => guide.problems[0] === problem.id),
  }))
  return (
    <>
      <ListHead locale={locale} messages={messages} title={messages.guides.title} lead={messages.guides.lead}>
        <p className="btns noprint">
          <SiteLink className="btn" href={`/${locale}/check/`}>
            {messages.guides.start}
          </SiteLink>
        </p>
      </ListHead>
      <div className="columns">
        {groups
          .filter(({ members }) => members.length)
          .map(({ problem, members }) => (
            <section key={problem.id} className="group" aria-labelledby={problem.id}>
              <h2 id={problem.id}>
                {problem.title} <span>{members.length}</span>
              </h2>
              <GuideList rows={guideRows(members, messages)} />
              <p>
                <SiteLink className="textbtn" href={`/${locale}/problems/${problem.id}/`}>
                  {messages.crossing.more}
                </SiteLink>
              </p>
            </section>
          ))}
      </div>
    </>
  )
}
