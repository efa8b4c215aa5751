import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { checklistHref } from '@/lib/content/checklist-href'
import { type Crossing, generalGuides } from '@/lib/content/crossing'
import { pageContext } from '@/lib/content/page-context'
import type { Content } from '@/lib/content/types'
import { format } from '@/lib/format'
import { guideRows } from '@/lib/guide-rows'
import type { Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { GuideList } from './guide-list'
import { MessageList } from './message-list'
import { OtherWays } from './other-ways'
import { PageNotices } from './page-notices'

/** One problem at one service: its first fix, its guides and messages, and the questions already filled in. */
export function CrossingPage({
  crossing,
  content,
  messages,
}: {
  crossing: Crossing
  content: Content
  messages: Messages
}) {
  const { locale } = content
  const { provider, problem, guides, errors } = crossing
  const words = messages.crossing
  const [first, ...others] = guides
  const general = generalGuides(content, crossing)
  const context = pageContext(content, [provider.slug], [])
  const notices = noticeRows(content.notices, [provider.slug], locale, messages.notices)
  return (
    <>
      <Crumbs
        locale={locale}
        words={messages.crumbs}
        trail={[
          { href: `/${locale}/providers/`, label: messages.providers.title },
          { href: provider.url, label: provider.name },
        ]}
      />
      {notices.length > 0 && <PageNotices notices={notices} words={messages.notices} />}
      <div className="prose">
        <div className="head">
          <p className="kind">
            <span className="mono-box" aria-hidden="true">
              {provider.monogram}
            </span>
            <span>
              <SiteLink href={provider.url}>{provider.name}</SiteLink>
            </span>
          </p>
          <h1>
            <RichText text={format(words.title, { provider: provider.name, problem: problem.title })} />
          </h1>
          {first && (
            <p className="lead">
              <RichText text={first.summary} />
            </p>
          )}
          <p className="btns noprint">
            {first && (
              <SiteLink className="btn" href={first.url}>
                {words.first}
              </SiteLink>
            )}
            <SiteLink className="btn quiet" href={checklistHref(locale, { problem: problem.id }, context)}>
              {words.check}
            </SiteLink>
          </p>
        </div>
        {others.length > 0 && (
          <section className="sec" aria-labelledby="guides">
            <h2 id="guides">{words.guides}</h2>
            <GuideList rows={guideRows(guides, messages)} />
          </section>
        )}
        {errors.length > 0 && (
          <section className="sec" aria-labelledby="messages">
            <h2 id="messages">{messages.providers.messages}</h2>
            <MessageList rows={errors.map(({ url, message, short }) => ({ url, message, below: short }))} />
          </section>
        )}
        <OtherWays provider={provider} words={messages.providers} refs={false} />
        {general.length > 0 && (
          <section className="sec" aria-labelledby="general">
            <h2 id="general">{words.general}</h2>
            <GuideList rows={guideRows(general, messages)} />
          </section>
        )}
      </div>
    </>
  )
}
