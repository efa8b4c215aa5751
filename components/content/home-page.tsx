import { OpenSearchLink } from '@/components/search/open-search-link'
import { SearchBox } from '@/components/search/search-box'
import { SiteLink } from '@/components/site-link'
import { SixBoxes } from '@/components/six-boxes'
import { featuredProviders } from '@/lib/content/featured'
import { loadTools } from '@/lib/content/tools'
import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { GuideList } from './guide-list'
import { MessageList } from './message-list'
import { PageNotices } from './page-notices'
import { ProblemRows } from './problem-rows'
import { ProviderIndex } from './provider-index'

/** How many messages and services the start page shows; the rest is one tap away. */
const FEATURED_MESSAGES = 5

/** Search, the seven problems, then exact messages and services. */
export function HomePage({ content, messages }: { content: Content; messages: Messages }) {
  const { locale, problems, errors, providers } = content
  const { home } = messages
  const nameOf = (slug?: string) =>
    providers.find((provider) => provider.slug === slug)?.name ?? home.severalServices
  const letters = [...home.word]
  const featured = errors
    .filter(({ featured: place }) => place)
    .sort((a, b) => (a.featured ?? 0) - (b.featured ?? 0))
  // What is for another day comes first: the rest is found on the way.
  const tools = [...loadTools(locale)].reverse().map(({ url, title, line }) => ({ url, title, line }))
  const notices = noticeRows(content.notices, [], locale, messages.notices)
  return (
    <div className="two home">
      <OpenSearchLink locale={locale} />
      <div>
        <div className="hero">
          <SixBoxes
            boxes={letters.map((content, index) => ({
              content,
              state: index === letters.length - 1 ? 'on' : '',
            }))}
          />
          <h1>{home.title}</h1>
          <SearchBox locale={locale} />
        </div>
        {notices.length > 0 && <PageNotices notices={notices} words={messages.notices} />}
        <section aria-labelledby="problems">
          <h2 id="problems">{home.problems}</h2>
          <ProblemRows problems={problems} />
        </section>
      </div>
      <div className="rail">
        <section className="sec hm" aria-labelledby="messages">
          <h2 id="messages">{home.messages}</h2>
          <MessageList
            rows={featured
              .slice(0, FEATURED_MESSAGES)
              .map(({ url, message, provider }) => ({ url, message, below: nameOf(provider) }))}
          />
          <SiteLink className="textbtn" href={`/${locale}/errors/`}>
            {home.allMessages}
          </SiteLink>
        </section>
        <section className="sec" aria-labelledby="services">
          <h2 id="services">{home.services}</h2>
          <ProviderIndex providers={featuredProviders(content)} />
          <SiteLink className="textbtn" href={`/${locale}/providers/`}>
            {home.allServices}
          </SiteLink>
        </section>
        {tools.length > 0 && (
          <section className="sec" aria-labelledby="tools">
            <h2 id="tools">{home.tools}</h2>
            <GuideList rows={tools} />
          </section>
        )}
      </div>
    </div>
  )
}
