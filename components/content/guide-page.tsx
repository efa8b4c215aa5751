import { Icon } from '@/components/icons'
import { MdxBody } from '@/components/mdx/body'
import { Plate } from '@/components/plate'
import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { checklistHref } from '@/lib/content/checklist-href'
import { pageContext } from '@/lib/content/page-context'
import { errorsOfGuide, relatedGuides } from '@/lib/content/related'
import type { Content, Guide } from '@/lib/content/types'
import { guideRows } from '@/lib/guide-rows'
import type { Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { plateCells } from '@/lib/plate'
import { searchPath } from '@/lib/search/address'
import { sourceBox } from '@/lib/source-box'
import { GuideList } from './guide-list'
import { MessageList } from './message-list'
import { PageJourney } from './page-journey'
import { PageNotices } from './page-notices'
import { Sources } from './sources'
import { Worked } from './worked'

/** One cause or task: the answer first, then the plate, steps, safety, and how we know. */
export function GuidePage({
  guide,
  content,
  messages,
}: {
  guide: Guide
  content: Content
  messages: Messages
}) {
  const { locale } = content
  const [provider, ...others] = content.providers.filter(({ slug }) => guide.providers.includes(slug))
  const cause = content.causes.find(({ id }) => id === guide.causes[0])
  const errors = errorsOfGuide(content, guide)
  const related = relatedGuides(content, guide)
  const href = checklistHref(
    locale,
    guide.prefill ?? { problem: guide.problems[0] ?? '' },
    pageContext(content, guide.providers, guide.platforms),
  )
  const notices = noticeRows(content.notices, guide.providers, locale, messages.notices)
  return (
    <>
      <Crumbs
        locale={locale}
        words={messages.crumbs}
        trail={[{ href: `/${locale}/guides/`, label: messages.guides.title }]}
      />
      {notices.length > 0 && <PageNotices notices={notices} words={messages.notices} />}
      <div className="two">
        <article>
          <div className="head">
            {provider && !others.length && (
              <p className="kind">
                <span className="mono-box" aria-hidden="true">
                  {provider.monogram}
                </span>
                <span>
                  {messages.guides.guideForBefore} <SiteLink href={provider.url}>{provider.name}</SiteLink>
                </span>
              </p>
            )}
            <h1>{guide.title}</h1>
            <p className="lead">
              <RichText text={guide.summary} />
            </p>
            {guide.action && (
              <p className="btns noprint">
                <a className="btn" href={guide.action.href}>
                  {guide.action.href.startsWith('tel:') && <Icon name="phone" />}
                  {guide.action.label}
                </a>
              </p>
            )}
          </div>
          <Plate cells={plateCells(guide, messages)} />
          <div className="text">
            <MdxBody file={guide.file} body={guide.body} locale={locale} messages={messages} />
          </div>
          {errors.length > 0 && (
            <section className="sec" aria-labelledby="messages">
              <h2 id="messages">{messages.page.messages}</h2>
              <MessageList rows={errors.map(({ url, message, short }) => ({ url, message, below: short }))} />
            </section>
          )}
          <div className="sec">
            <Worked href={href} search={searchPath(locale)} words={messages.worked} />
          </div>
        </article>
        <aside className="rail" aria-label={messages.page.aside}>
          {cause && <PageJourney leg={cause.where} words={messages.journey} locale={locale} />}
          {related.length > 0 && (
            <section aria-labelledby="related" className="noprint">
              <h2 id="related" className="rail-title">
                {messages.page.related}
              </h2>
              <GuideList rows={guideRows(related, messages)} />
            </section>
          )}
          <Sources box={sourceBox(guide, locale, messages.sources)} />
        </aside>
      </div>
    </>
  )
}
