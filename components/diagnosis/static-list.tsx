'use client'

import { Icon } from '@/components/icons'
import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import type { ChecklistData } from './data'
import { PlainSteps } from './fix-steps'
import { guideAt } from './guides'
import { MapLink } from './map-link'
import { type StaticCause, staticCauses } from './static-order'
import { fixLine, fixText } from './texts'

/** The signs of fraud with what to do, before the list of causes. */
function SafetyRules({ data }: { data: ChecklistData }) {
  const { strings, words } = data
  const gates = data.model.gates.filter(({ kind }) => kind === 'stop')
  if (!gates.length && !data.signs.length) return null
  return (
    <section className="out stop" aria-labelledby="safety">
      <Icon name="stop" />
      <div>
        <h2 id="safety">{strings.static.safetyTitle}</h2>
        <ul>
          {gates.map(({ id, guide }) => (
            <li key={id}>
              <b>{words.gates[id]?.label}.</b> {words.gates[id]?.title}{' '}
              {guideAt(data, guide) && (
                <SiteLink href={guideAt(data, guide)?.url}>{guideAt(data, guide)?.title}</SiteLink>
              )}
            </li>
          ))}
          {data.signs.map(({ id, label, title, guide }) => (
            <li key={id}>
              <b>{label}.</b> {title} {guide && <SiteLink href={guide.url}>{guide.title}</SiteLink>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function StaticFix({ data, fix }: { data: ChecklistData; fix: StaticCause['fixes'][number] }) {
  const words = fixText(data, fix)
  const guide = guideAt(data, fix.guide)
  if (!words) return null
  return (
    <div id={`fix-${fix.id}`}>
      <h3>{guide ? <SiteLink href={guide.url}>{words.title}</SiteLink> : words.title}</h3>
      <p className="note">{fixLine(data, fix.id)}</p>
      <PlainSteps steps={words.steps} />
    </div>
  )
}

/**
 * The whole checklist without questions: causes in their usual order, each with its fixes and their steps.
 * Drawn in the browser's code although it never changes there: the page then carries its texts once, not twice.
 */
export function StaticList({ data, plain }: { data: ChecklistData; plain: Record<string, string> }) {
  const { strings, words, causes } = data
  return (
    <div className="prose">
      <div className="head">
        <h1>{words.title}</h1>
        <p className="lead">
          <RichText text={words.lead} />
        </p>
        <p>{strings.static.without}</p>
      </div>
      <SafetyRules data={data} />
      <section className="sec" aria-labelledby="causes">
        <h2 id="causes">{strings.static.listTitle}</h2>
        <ol className="folds">
          {staticCauses(data.model).map(({ cause, fixes, also }, index) => (
            <li key={cause}>
              <details className="fold" open={index === 0}>
                <summary>
                  <span className="b" aria-hidden="true">
                    {index + 1}
                  </span>
                  <span>
                    <b>{causes[cause] ?? cause}</b>
                    <small>{plain[cause]}</small>
                  </span>
                  <Icon name="chevron" className="i chev" />
                </summary>
                <div className="in">
                  {fixes.map((fix) => (
                    <StaticFix key={fix.id} data={data} fix={fix} />
                  ))}
                  {also.length > 0 && (
                    <p>
                      {strings.static.also}{' '}
                      {also.map((id, place) => (
                        <span key={id}>
                          {place > 0 && '; '}
                          <a href={`#fix-${id}`}>{words.fixes[id]?.title ?? id}</a>
                        </span>
                      ))}
                    </p>
                  )}
                </div>
              </details>
            </li>
          ))}
        </ol>
      </section>
      <StaticBypass data={data} />
      <p className="skipline">
        <MapLink data={data} />
      </p>
    </div>
  )
}

function StaticBypass({ data }: { data: ChecklistData }) {
  const ways = data.model.bypass.flatMap((id) => data.model.fixes.filter((fix) => fix.id === id))
  if (!ways.length) return null
  return (
    <section className="sec" aria-labelledby="bypass">
      <h2 id="bypass">{data.strings.static.bypassTitle}</h2>
      {ways.map(({ id, guides }) => (
        <StaticFix key={id} data={data} fix={{ id, guide: guides.at(-1)?.guide ?? '' }} />
      ))}
    </section>
  )
}
