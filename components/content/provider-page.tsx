import { HelpTools } from '@/components/help/help-tools'
import { Icon } from '@/components/icons'
import { MdxBody } from '@/components/mdx/body'
import { Callout } from '@/components/mdx/callouts'
import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { checklistHref } from '@/lib/content/checklist-href'
import { crossingsOf } from '@/lib/content/crossing'
import { pageContext } from '@/lib/content/page-context'
import { errorsOfProvider, guidesOfProvider } from '@/lib/content/related'
import type { Content, Provider } from '@/lib/content/types'
import { guideRows } from '@/lib/guide-rows'
import { helpProps } from '@/lib/help/props'
import type { Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { factLines } from '@/lib/provider-facts'
import { sourceBox } from '@/lib/source-box'
import { FactList } from './fact-list'
import { GuideList } from './guide-list'
import { MessageList } from './message-list'
import { OtherWays } from './other-ways'
import { PageNotices } from './page-notices'
import { ProblemRows } from './problem-rows'
import { ProviderLinks } from './provider-links'
import { Sources } from './sources'

/** How one service or carrier sends its codes: facts with sources, exact messages, other ways in. */
export function ProviderPage({
  provider,
  content,
  messages,
}: {
  provider: Provider
  content: Content
  messages: Messages
}) {
  const { locale } = content
  const words = messages.providers
  const errors = errorsOfProvider(content, provider)
  const guides = guidesOfProvider(content, provider)
  const byProblem = crossingsOf(content, provider.slug)
  const context = pageContext(content, [provider.slug], [])
  const notices = noticeRows(content.notices, [provider.slug], locale, messages.notices)
  return (
    <>
      <Crumbs
        locale={locale}
        words={messages.crumbs}
        trail={[{ href: `/${locale}/providers/`, label: words.title }]}
      />
      {notices.length > 0 && <PageNotices notices={notices} words={messages.notices} />}
      <div className="two">
        <article>
          <div className="head">
            <p className="kind">
              <span className="mono-box big" aria-hidden="true">
                {provider.monogram}
              </span>
              <span>
                {provider.kind === 'carrier' ? words.carrier : words.service}
                <br />
                {provider.words.subtitle ?? provider.name}
              </span>
            </p>
            <h1>{provider.words.title}</h1>
            <p className="lead">
              <RichText text={provider.words.summary} />
            </p>
            <p className="btns noprint">
              <SiteLink className="btn" href={checklistHref(locale, { problem: 'no-text' }, context)}>
                {words.noCode}
              </SiteLink>
              <SiteLink
                className="btn quiet"
                href={checklistHref(locale, { problem: 'code-refused' }, context)}
              >
                {words.refused}
              </SiteLink>
            </p>
          </div>
          <section aria-labelledby="facts">
            <h2 id="facts" className="vh">
              {words.facts}
            </h2>
            <FactList lines={factLines(provider, messages, locale)} name={provider.name} words={words} />
            <HelpTools {...helpProps(locale)} />
          </section>
          {byProblem.length > 0 && (
            <section className="sec noprint" aria-labelledby="by-problem">
              <h2 id="by-problem">{messages.crossing.byProblem}</h2>
              <ProblemRows problems={byProblem.map(({ problem, url }) => ({ ...problem, url }))} />
            </section>
          )}
          {errors.length > 0 && (
            <section className="sec" aria-labelledby="messages">
              <h2 id="messages">{words.messages}</h2>
              <MessageList rows={errors.map(({ url, message, short }) => ({ url, message, below: short }))} />
            </section>
          )}
          <OtherWays provider={provider} words={words} />
          {provider.words.warning && (
            <div className="sec">
              <Callout kind="stop" title={provider.words.warning.title}>
                <p>
                  <RichText text={provider.words.warning.text} />
                </p>
              </Callout>
            </div>
          )}
          <div className="text">
            <MdxBody file={provider.file} body={provider.body} locale={locale} messages={messages} />
          </div>
          {guides.length > 0 && (
            <section className="sec noprint" aria-labelledby="guides">
              <h2 id="guides">{words.guides}</h2>
              <GuideList rows={guideRows(guides, messages)} />
            </section>
          )}
        </article>
        <aside className="rail" aria-label={messages.page.aside}>
          <ProviderLinks provider={provider} words={words} />
          <Sources
            anchors
            box={sourceBox(
              {
                reviewed: provider.reviewed,
                sources: Object.values(provider.sources),
                unconfirmed: provider.words.unconfirmed,
              },
              locale,
              messages.sources,
            )}
          />
          <p className="note">
            <Icon name="info" className="i-s inline-icon" /> {words.unknownNote}
          </p>
        </aside>
      </div>
    </>
  )
}
