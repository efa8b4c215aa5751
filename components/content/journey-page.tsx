import { Icon } from '@/components/icons'
import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { causesOfLeg, type loadJourney } from '@/lib/content/journey'
import { LEGS } from '@/lib/content/legs'
import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { sourceBox } from '@/lib/source-box'
import { Sources } from './sources'

/** The way of a code: three routes to pick a station from, then each station with its signs, causes and guides. */
export function JourneyPage({
  journey,
  content,
  messages,
}: {
  journey: ReturnType<typeof loadJourney>
  content: Content
  messages: Messages
}) {
  const { locale } = content
  const words = messages.travel
  return (
    <>
      <Crumbs locale={locale} words={messages.crumbs} />
      <div className="two">
        <article>
          <div className="head">
            <h1>{journey.title}</h1>
            <p className="lead">
              <RichText text={journey.summary} />
            </p>
          </div>
          {Object.entries(journey.routes).map(([id, route]) => (
            <nav key={id} className="route" aria-labelledby={`route-${id}`}>
              <h2 id={`route-${id}`}>{route.title}</h2>
              <ol className="legs">
                {route.legs.map((leg, index) => (
                  <li key={leg} data-s="clear">
                    <a href={`#${leg}`}>
                      <span className="b" aria-hidden="true">
                        {index + 1}
                      </span>
                      <b>{messages.journey.stations[leg === 'browser' ? 'person' : leg]}</b>
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
          ))}
          {LEGS.map((leg) => {
            const { title, happens, signs } = journey.legs[leg]
            return (
              <section key={leg} className="sec" aria-labelledby={leg}>
                <h2 id={leg} tabIndex={-1}>
                  {title}
                </h2>
                <p>{happens}</p>
                <h3>{words.signs}</h3>
                <ul className="signs">
                  {signs.map((sign) => (
                    <li key={sign}>{sign}</li>
                  ))}
                </ul>
                <details className="fold">
                  <summary>
                    <b>{words.causes}</b>
                    <Icon name="chevron" className="i chev" />
                  </summary>
                  <dl className="in causes">
                    {causesOfLeg(content, leg).map(({ cause, guide }) => (
                      <div key={cause.id} id={`cause-${cause.id}`}>
                        <dt>{guide ? <SiteLink href={guide.url}>{cause.name}</SiteLink> : cause.name}</dt>
                        <dd>{cause.plain}</dd>
                      </div>
                    ))}
                  </dl>
                </details>
              </section>
            )
          })}
        </article>
        <aside className="rail" aria-label={messages.page.aside}>
          <section className="noprint" aria-labelledby="start">
            <h2 id="start" className="rail-title">
              {words.start}
            </h2>
            <ul className="linklist">
              {content.problems.map(({ id, url, title }) => (
                <li key={id}>
                  <SiteLink className="textbtn" href={url}>
                    {title}
                  </SiteLink>
                </li>
              ))}
            </ul>
          </section>
          <Sources box={sourceBox({ ...journey, unconfirmed: [] }, locale, messages.sources)} />
        </aside>
      </div>
    </>
  )
}
