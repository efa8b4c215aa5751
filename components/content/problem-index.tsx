import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { pagesOfProblem } from '@/lib/content/crossing'
import { bySlug } from '@/lib/content/lookup'
import type { Content, Problem } from '@/lib/content/types'
import { format } from '@/lib/format'
import { guideRows } from '@/lib/guide-rows'
import type { Messages } from '@/lib/i18n'
import { GuideList } from './guide-list'
import { MessageList } from './message-list'
import { ProviderIndex } from './provider-index'

/** Everything written about one problem: services, guides and messages, whole. */
export function ProblemIndex({
  problem,
  content,
  messages,
}: {
  problem: Problem
  content: Content
  messages: Messages
}) {
  const words = messages.crossing
  const { guides, errors, crossings } = pagesOfProblem(content, problem)
  const nameOf = (slug?: string) =>
    bySlug.providers(content).get(slug ?? '')?.name ?? messages.home.severalServices
  return (
    <>
      <Crumbs
        locale={content.locale}
        words={messages.crumbs}
        trail={[{ href: `/${content.locale}/guides/`, label: messages.guides.title }]}
      />
      <div className="head">
        <h1>{format(words.all, { problem: problem.title })}</h1>
        <p className="lead">{problem.help}</p>
        <p className="btns noprint">
          <SiteLink className="btn" href={problem.url}>
            {words.check}
          </SiteLink>
        </p>
      </div>
      {crossings.length > 0 && (
        <section className="group" aria-labelledby="services">
          <h2 id="services">{messages.home.services}</h2>
          <ProviderIndex providers={crossings.map(({ provider, url }) => ({ ...provider, url }))} />
        </section>
      )}
      <section className="group" aria-labelledby="guides">
        <h2 id="guides">
          {messages.guides.title} <span>{guides.length}</span>
        </h2>
        <div className="columns">
          <GuideList rows={guideRows(guides, messages)} />
        </div>
      </section>
      {errors.length > 0 && (
        <section className="group" aria-labelledby="messages">
          <h2 id="messages">
            {messages.providers.messages} <span>{errors.length}</span>
          </h2>
          <MessageList
            rows={errors.map(({ url, message, provider }) => ({ url, message, below: nameOf(provider) }))}
          />
        </section>
      )}
    </>
  )
}
