import { CopyWords } from '@/components/help/copy-words'
import { HelpTools } from '@/components/help/help-tools'
import { Icon } from '@/components/icons'
import { MdxBody } from '@/components/mdx/body'
import { screen } from '@/components/mdx/callouts'
import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { checklistHref } from '@/lib/content/checklist-href'
import { bySlug } from '@/lib/content/lookup'
import { pageContext } from '@/lib/content/page-context'
import { guidesOfError, similarErrors } from '@/lib/content/related'
import type { Content, ErrorPage as ErrorContent } from '@/lib/content/types'
import { format } from '@/lib/format'
import { guideRows } from '@/lib/guide-rows'
import { helpProps, workedProps } from '@/lib/help/props'
import { loadHelpWords } from '@/lib/help/words'
import type { Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { pageJourney } from '@/lib/page-journey'
import { searchPath } from '@/lib/search/address'
import { sourceBox } from '@/lib/source-box'
import { GuideList } from './guide-list'
import { MessageList } from './message-list'
import { PageJourney } from './page-journey'
import { PageNotices } from './page-notices'
import { Sources } from './sources'
import { Worked } from './worked'

/** One exact message: what to do now, what would make it worse, what it means, who can fix it. */
export function ErrorPage({
  error,
  content,
  messages,
}: {
  error: ErrorContent
  content: Content
  messages: Messages
}) {
  const { locale } = content
  const { copy, copied, blocked } = loadHelpWords(locale).page
  const Screen = screen({ copy, copied, blocked })
  const provider = bySlug.providers(content).get(error.provider ?? '')
  const cause = content.causes.find(({ id }) => id === error.causes[0])
  const similar = similarErrors(content, error)
  const href = checklistHref(
    locale,
    error.prefill ?? { problem: error.problems[0] ?? '' },
    pageContext(content, provider ? [provider.slug] : [], error.platforms),
  )
  const whos: Record<string, string> = messages.plate.whos
  const notices = noticeRows(content.notices, provider ? [provider.slug] : [], locale, messages.notices)
  return (
    <>
      <Crumbs
        locale={locale}
        words={messages.crumbs}
        trail={[
          { href: `/${locale}/errors/`, label: messages.errors.title },
          ...(provider ? [{ href: provider.url, label: provider.name }] : []),
        ]}
      />
      {notices.length > 0 && <PageNotices notices={notices} words={messages.notices} />}
      <div className="two">
        <article>
          <div className="head">
            <p className="kind">
              {provider && (
                <span className="mono-box" aria-hidden="true">
                  {provider.monogram}
                </span>
              )}
              <span>
                {provider ? format(messages.errors.from, { name: provider.name }) : messages.errors.several}
              </span>
            </p>
            <div className="screen-box">
              <h1 className="msg">
                <span className="screen">
                  {error.heading && <b>{error.heading} </b>}
                  {error.message}
                </span>
              </h1>
              <CopyWords words={{ copy, copied, blocked }} />
            </div>
            <p className="lead">
              <RichText text={error.summary} />
            </p>
          </div>
          <section className="now" aria-labelledby="now">
            <h2 id="now">{messages.errors.now}</h2>
            <div>
              <ol className="do">
                {error.now.map(({ do: action, detail }) => (
                  <li key={action}>
                    <div>
                      <b>{action}</b>
                      {detail && (
                        <p>
                          <RichText text={detail} />
                        </p>
                      )}
                    </div>
                  </li>
                ))}
              </ol>
              <div className="btns noprint">
                <SiteLink className="btn" href={href}>
                  {messages.errors.none}
                </SiteLink>
              </div>
            </div>
          </section>
          <HelpTools {...helpProps(locale)} />
          {error.notNow.length > 0 && (
            <section className="sec" aria-labelledby="not-now">
              <div className="out stop">
                <Icon name="stop" />
                <div>
                  <h2 id="not-now">{messages.errors.notNow}</h2>
                  <ul className="no">
                    {error.notNow.map((text) => (
                      <li key={text}>
                        <Icon name="cross" />
                        <span>
                          <RichText text={text} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </div>
              </div>
            </section>
          )}
          <section className="sec text" aria-labelledby="means">
            <h2 id="means">{messages.errors.means}</h2>
            <div>
              <MdxBody file={error.file} body={error.body} locale={locale} messages={messages} />
            </div>
          </section>
          <section className="sec" aria-labelledby="who">
            <h2 id="who">{messages.errors.who}</h2>
            <dl className="facts">
              {Object.entries(error.who).map(([id, text]) => (
                <div key={id}>
                  <dt>{whos[id]}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
          {error.variants.length > 0 && (
            <section className="sec" aria-labelledby="also">
              <h2 id="also">{messages.errors.also}</h2>
              {error.variants.map((variant) => (
                <Screen key={variant}>{variant}</Screen>
              ))}
            </section>
          )}
          {similar.length > 0 && (
            <section className="sec" aria-labelledby="similar">
              <h2 id="similar">{messages.errors.similar}</h2>
              <MessageList
                rows={similar.map(({ url, message, short }) => ({ url, message, below: short }))}
              />
            </section>
          )}
          <div className="sec">
            <Worked
              href={href}
              search={searchPath(locale)}
              {...workedProps(error.reviewed, messages.worked)}
            />
          </div>
        </article>
        <aside className="rail" aria-label={messages.page.aside}>
          {cause && <PageJourney {...pageJourney(cause.where, locale, messages.journey)} />}
          <section aria-labelledby="guides" className="noprint">
            <h2 id="guides" className="rail-title">
              {messages.errors.guides}
            </h2>
            <GuideList rows={guideRows(guidesOfError(content, error), messages)} />
          </section>
          <Sources box={sourceBox(error, locale, messages.sources)} />
        </aside>
      </div>
    </>
  )
}
