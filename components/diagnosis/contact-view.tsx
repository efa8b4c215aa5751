'use client'

import { SiteLink } from '@/components/site-link'
import { format } from '@/lib/format'
import { BackLink } from './back-link'
import { Counter } from './counter'
import { FixSteps } from './fix-steps'
import { useFlow } from './flow'
import { JourneySection } from './journey-live'
import { OtherWays } from './other-ways'
import { ReportBox } from './report-box'
import { ScreenTitle } from './screen-title'
import { SoFar } from './so-far'
import { TriedList } from './tried-list'

/** No fix is left that is worth the reader's time: whom to ask, and how. */
export function ContactView() {
  const { data, session, outcome } = useFlow()
  const { contact, journey } = data.strings
  const top = data.model.causes.find(({ id }) => id === outcome.ranking[0]?.id)
  const atCarrier = top?.where === 'carrier'
  const page = data.providers[atCarrier ? session.context.carrier : session.context.provider]
  return (
    <div className="two abc">
      <div>
        <div className="head">
          <Counter done={outcome.answered} finished text={contact.kicker} />
          <ScreenTitle>{contact.title}</ScreenTitle>
          <p className="lead">
            {format(contact.lead, { who: atCarrier ? contact.whoCarrier : contact.whoService })}
          </p>
        </div>
        <section className="now" aria-labelledby="how-to-ask">
          <h2 id="how-to-ask">{contact.doTitle}</h2>
          <div>
            <FixSteps steps={contact.steps} />
            {page && (
              <div className="btns">
                <SiteLink className="btn quiet" href={page.url}>
                  {format(contact.providerPage, { name: page.name })}
                </SiteLink>
              </div>
            )}
          </div>
        </section>
        <ReportBox />
      </div>
      <div className="rail">
        <TriedList />
        <JourneySection title={journey.answer} />
        <SoFar />
      </div>
      <div>
        <OtherWays title={data.strings.result.bypass} />
        <p className="skipline">
          <BackLink />
        </p>
      </div>
    </div>
  )
}
