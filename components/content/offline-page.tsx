import { KeepBox } from '@/components/offline/keep-box'
import { OfflineHead } from '@/components/offline/offline-head'
import { SearchBox } from '@/components/search/search-box'
import { Crumbs } from '@/components/shell/crumbs'
import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import type { OfflineMessages } from '@/lib/offline/messages'
import { basePath } from '@/lib/site'
import { ProblemRows } from './problem-rows'

/** What works without internet, and how to keep the rest. It also stands in for a page that is not on the device. */
export function OfflinePage({
  content: { locale, problems },
  messages,
  words,
}: {
  content: Content
  messages: Messages
  words: OfflineMessages
}) {
  const { page, keep, install } = words
  return (
    <>
      <Crumbs locale={locale} words={messages.crumbs} />
      <div className="two">
        <div>
          <OfflineHead own={`${basePath}/${locale}/offline/`} words={page}>
            <section className="sec flow" aria-labelledby="keep">
              <h2 id="keep">{keep.title}</h2>
              <noscript>{keep.none}</noscript>
              <KeepBox base={basePath} locale={locale} words={keep} />
            </section>
          </OfflineHead>
          <SearchBox locale={locale} />
          <section className="sec" aria-labelledby="problems">
            <h2 id="problems">{page.problems}</h2>
            <ProblemRows problems={problems} />
          </section>
        </div>
        <div className="rail">
          <section className="sec flow" aria-labelledby="install">
            <h2 id="install">{install.title}</h2>
            <p>{install.text}</p>
          </section>
        </div>
      </div>
    </>
  )
}
