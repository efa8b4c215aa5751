'use client'

import { Icon } from '@/components/icons'
import { Plate } from '@/components/plate'
import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import type { RankedFix } from '@/lib/diagnosis/types'
import { format } from '@/lib/format'
import { plateCells } from '@/lib/plate'
import { Counter } from './counter'
import { FixSteps } from './fix-steps'
import { useFlow } from './flow'
import { guideAt } from './guides'
import { ScreenTitle } from './screen-title'
import { fixText } from './texts'
import { FixTimer } from './timer-box'

/** The answer: what to do, what it costs, and the steps in place. */
export function FirstFix({ fix }: { fix: RankedFix }) {
  const { data, session, outcome } = useFlow()
  const { strings, messages, model } = data
  const words = fixText(data, fix)
  const facts = model.fixes.find(({ id }) => id === fix.id)
  const guide = guideAt(data, fix.guide)
  if (!words || !facts) return null
  return (
    <>
      <div className="head">
        <Counter
          done={outcome.answered}
          finished
          text={session.tried.length ? strings.result.nextKicker : strings.result.kicker}
        />
        <ScreenTitle>
          <RichText text={words.title} />
        </ScreenTitle>
        <p className="lead">
          <RichText text={words.why} />
        </p>
      </div>
      <Plate cells={plateCells({ ...facts, undo: words.undo }, messages)} />
      <section className="now mt-6" aria-labelledby="do-first">
        <h2 id="do-first">{strings.result.doFirst}</h2>
        <div>
          <FixSteps steps={words.steps} />
          <p>
            <b>{strings.result.check}</b> <RichText text={words.check} />
          </p>
          <FixTimer fix={fix.id} />
          <div className="btns noprint">
            {guide?.action?.href.startsWith('tel:') && (
              <a className="btn" href={guide.action.href}>
                <Icon name="phone" />
                {guide.action.label}
              </a>
            )}
            {guide && (
              <SiteLink
                className="btn quiet"
                href={guide.url}
                aria-label={format(strings.result.guideOf, { title: guide.title })}
              >
                {strings.result.guide}
              </SiteLink>
            )}
          </div>
        </div>
      </section>
    </>
  )
}
