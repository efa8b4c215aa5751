'use client'

import { memo, useMemo } from 'react'
import { parseLink } from '@/lib/diagnosis/link'
import { type Address, useAddress } from './address'
import { ContactView } from './contact-view'
import { ContextView } from './context-view'
import type { ChecklistData } from './data'
import { FlowContext } from './flow'
import { GateView } from './gate-view'
import { JourneyLive } from './journey-live'
import { Notices } from './notices'
import { QuestionView } from './question-view'
import { ResultView } from './result-view'
import { SafetyView } from './safety-view'
import { guessPhone, isStarted, withContext } from './session'
import { StaticList } from './static-list'
import { SuccessView } from './success-view'
import { outcomeOf, useThinkAhead } from './think-ahead'
import { TickView } from './tick-view'
import { TimerLive, TimerNotice } from './timer-box'
import { useScreen } from './use-screen'
import { stopGates, usedContext, type View, viewKey, viewOf } from './view'

/** The link as a session; ticks without a line count as unknown parts of it. */
function readLink(search: string, { model, known }: ChecklistData) {
  const { session, ignored } = parseLink(search, model, known)
  const lines = new Set(model.questions.filter(({ tickedMeans }) => tickedMeans).map(({ id }) => id))
  const strange = session.ticked.filter((id) => !lines.has(id))
  const ticked = session.ticked.filter((id) => lines.has(id) && !Object.hasOwn(session.answers, id))
  return { session: { ...session, ticked }, ignored: [...ignored, ...strange] }
}

/** The session of a link. On a fresh visit the phone is guessed from what the browser says of itself. */
function readSession(search: string, data: ChecklistData, chosen?: boolean) {
  const { model } = data
  const { session, ignored } = readLink(search, data)
  const guess = guessPhone(navigator.userAgent)
  const guessable = !chosen && !isStarted(session) && session.context.platform === 'other'
  const useful = usedContext(model).has('platform')
  return { ignored, session: guessable && useful ? withContext(session, 'platform', guess) : session }
}

function Screen({ view }: { view: View }) {
  if (view.kind === 'gate') return <GateView gate={view.gate} />
  if (view.kind === 'safety') return <SafetyView />
  if (view.kind === 'ticks') return <TickView />
  if (view.kind === 'context') return <ContextView part={view.part} />
  if (view.kind === 'question') return <QuestionView id={view.id} />
  if (view.kind === 'worked') return <SuccessView />
  return view.kind === 'result' ? <ResultView /> : <ContactView />
}

/** What it shows is a function of the link, and of where in this visit the reader is. */
const Running = memo(function Running({
  data,
  address: { search, ui },
}: {
  data: ChecklistData
  address: Address
}) {
  const { session, ignored } = useMemo(() => readSession(search, data, ui.chosen), [search, data, ui.chosen])
  const outcome = useMemo(() => outcomeOf(data.model, session), [data.model, session])
  const warned = ui.safe || (!data.signs.length && !stopGates(data.model).length)
  const view = viewOf(data.model, session, outcome, { ...ui, safe: warned })
  const key = viewKey(view, outcome)
  const root = useScreen(key, data.site)
  useThinkAhead(data.model, session, outcome, view)
  const flow = useMemo(() => ({ data, session, outcome, ui }), [data, session, outcome, ui])
  return (
    <FlowContext value={flow}>
      <div ref={root}>
        <JourneyLive />
        <TimerLive />
        {view.kind !== 'gate' && (
          <>
            <TimerNotice shownFix={view.kind === 'result' ? outcome.fixes[0]?.id : undefined} />
            <Notices ignored={ignored} />
          </>
        )}
        <Screen key={view.kind === 'question' ? view.kind : key} view={view} />
      </div>
    </FlowContext>
  )
})

/** One checklist; where there is no browser to ask, the whole list. */
export function Checklist({ data, plain }: { data: ChecklistData; plain: Record<string, string> }) {
  const address = useAddress()
  return address ? <Running data={data} address={address} /> : <StaticList data={data} plain={plain} />
}
