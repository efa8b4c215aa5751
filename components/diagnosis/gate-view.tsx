'use client'

import { Icon } from '@/components/icons'
import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import type { ModelGate } from '@/lib/diagnosis/types'
import { FixSteps } from './fix-steps'
import { StateLink, useFlow } from './flow'
import { guideAt } from './guides'
import { ScreenTitle } from './screen-title'
import { withoutAnswer } from './session'

/** A sign of fraud: replaces everything else on the page. The way back is there, and quiet. */
export function GateView({ gate }: { gate: ModelGate }) {
  const { data, session } = useFlow()
  const words = data.words.gates[gate.id]
  const guide = guideAt(data, gate.guide)
  if (!words) return null
  return (
    <div className="prose mt-4">
      <h1 className="vh">{data.problem}</h1>
      <div className="gate" role="alert">
        <Icon name="stop" className="hand" />
        <ScreenTitle level="h2">{words.title}</ScreenTitle>
        <p>
          <RichText text={words.text} />
        </p>
        <FixSteps steps={words.steps} />
        {guide && (
          <div className="btns">
            <SiteLink className="btn" href={guide.url}>
              {guide.title}
            </SiteLink>
          </div>
        )}
        <StateLink className="textbtn" to={withoutAnswer(session, gate.question)} ui={{ safe: true }}>
          {words.back}
        </StateLink>
      </div>
    </div>
  )
}
