'use client'

import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import { formatMinutes } from '@/lib/units'
import { type Flow, StateLink, useFlow } from './flow'
import { guideAt } from './guides'
import { withTried } from './session'
import { useEndWait, useStartWait } from './timer-box'

/** "Still waiting": waiting is the fix, and one request more would undo it. */
function Waiting({ fix }: { fix: string }) {
  const { data } = useFlow()
  const { worked } = data.strings
  const minutes = data.model.fixes.find(({ id }) => id === fix)?.waitMinutes ?? 0
  return (
    <div className="out wait">
      <Icon name="wait" />
      <div>
        <h3>{worked.waitTitle}</h3>
        <p>
          {minutes > 0 &&
            `${format(worked.waitTime, { time: formatMinutes(minutes, data.messages.units) })} `}
          {worked.waitText} {worked.waitOver}
        </p>
      </div>
    </div>
  )
}

/** Keeps the answer under the guide of the fix: that is the page which helped, or did not. */
function record({ data, outcome }: Flow, fix: string, solved: boolean): void {
  const target = outcome.fixes.find(({ id }) => id === fix)?.guide ?? ''
  const page =
    guideAt(data, target.split('#')[0] ?? '')?.url ?? `/${data.locale}/check/${data.model.problem}/`
  import('@/lib/help/record').then(
    ({ recordAnswer }) => recordAnswer({ page, solved }, data.feedback),
    () => undefined, // the way on does not depend on it
  )
}

/** Four answers of the same weight. "No" and "Couldn't try" lead to the next fix and stand in the link. */
export function DidItWork({ fix }: { fix: string }) {
  const flow = useFlow()
  const { data, session, ui } = flow
  const { worked } = data.strings
  const startWait = useStartWait(fix)
  const endWait = useEndWait(fix)
  const next = { fixes: true }
  return (
    <section className="worked noprint mt-6" aria-labelledby="did-it-work">
      <h2 id="did-it-work">{worked.title}</h2>
      <div role="status">{ui.result === 'waiting' && <Waiting fix={fix} />}</div>
      <div className="grid4">
        <StateLink
          className="btn quiet"
          ui={{ ...next, result: 'worked' }}
          also={() => {
            endWait()
            record(flow, fix, true)
          }}
        >
          {worked.yes}
        </StateLink>
        <StateLink
          className="btn quiet"
          ui={{ ...next, result: 'waiting' }}
          also={startWait}
          current={ui.result === 'waiting'}
        >
          {worked.waiting}
        </StateLink>
        <StateLink
          className="btn quiet"
          to={withTried(session, fix, 'no')}
          ui={next}
          also={() => record(flow, fix, false)}
        >
          {worked.no}
        </StateLink>
        <StateLink className="btn quiet" to={withTried(session, fix, 'unsure')} ui={next}>
          {worked.skipped}
        </StateLink>
      </div>
      <StateLink className="textbtn" to={withTried(session, fix, 'little')} ui={next}>
        {worked.little}
      </StateLink>
      <p className="note">{data.feedback ? worked.noteSent : worked.note}</p>
    </section>
  )
}
