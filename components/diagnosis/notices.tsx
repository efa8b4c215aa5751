'use client'

import { PageNotices } from '@/components/content/page-notices'
import { Icon } from '@/components/icons'
import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import { format } from '@/lib/format'
import { StateLink, useFlow } from './flow'
import { guideAt } from './guides'
import { saidOf } from './texts'

/** Names what a link held that this site does not know, so that nothing is dropped in silence. */
function IgnoredNotice({ parts }: { parts: string[] }) {
  const { notices } = useFlow().data.strings
  if (!parts.length) return null
  return (
    <section className="out mt-4 mb-4" aria-label={notices.ignoredTitle}>
      <Icon name="info" />
      <div>
        <p>{format(notices.ignored, { parts: parts.join(', ') })}</p>
      </div>
    </section>
  )
}

/** Safety rules that warn without stopping. */
function Banners() {
  const { data, outcome } = useFlow()
  return outcome.banners.map(({ id, guide }) => {
    const words = data.words.gates[id]
    const page = guideAt(data, guide)
    if (!words) return null
    return (
      <section className="out wait mt-4 mb-4" key={id} aria-label={words.title}>
        <Icon name="wait" />
        <div>
          <p>
            <b>{words.title}</b>
          </p>
          <p>
            <RichText text={words.text} />
          </p>
          {page && (
            <SiteLink className="textbtn" href={page.url}>
              {page.title}
            </SiteLink>
          )}
        </div>
      </section>
    )
  })
}

/** What is true for a while at the service or carrier of this person. */
function ServiceNotices() {
  const { data, session } = useFlow()
  const { provider, carrier } = session.context
  const rows = [provider, carrier].flatMap((slug) => data.notices[slug] ?? [])
  return rows.length > 0 && <PageNotices notices={rows} words={data.messages.notices} />
}

/** What stands above every screen but a stop. No headings: the screen's own heading comes first in the outline. */
export function Notices({ ignored }: { ignored: string[] }) {
  return (
    <>
      <IgnoredNotice parts={ignored} />
      <ServiceNotices />
      <Banners />
    </>
  )
}

/** Two answers that rarely go together: both can be looked at again, neither is refused. */
export function ContradictionNotice() {
  const { data, session, outcome } = useFlow()
  const { result } = data.strings
  if (!outcome.contradiction) return null
  return (
    <section className="out" aria-labelledby="contradiction">
      <Icon name="info" />
      <div>
        <h2 id="contradiction">{result.contradiction}</h2>
        <p>{result.contradictionText}</p>
        <ul>
          {outcome.contradiction.map((question) => {
            const { what, said, ticked } = saidOf(data, session, question)
            return (
              <li key={question}>
                <StateLink className="textbtn" ui={{ change: ticked ? 'ticks' : question }}>
                  {what}: {said}
                </StateLink>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
