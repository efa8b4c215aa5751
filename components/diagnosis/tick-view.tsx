'use client'

import type { FormEvent } from 'react'
import { formatLink } from '@/lib/diagnosis/link'
import { go } from './address'
import { AnswerList } from './answer-list'
import { BackLink } from './back-link'
import { useFlow } from './flow'
import { ScreenTitle } from './screen-title'
import { withTicks } from './session'
import { tickLines } from './view'

/** "Tick what is true": what people know without being asked. An empty box says nothing. */
export function TickView() {
  const { data, session, ui } = useFlow()
  const { ticks, question } = data.strings
  const lines = tickLines(data.model, session)
  const passed = { ...ui, change: undefined, result: undefined, ticked: true }
  const goOn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).getAll('k')
    go(
      formatLink(
        withTicks(
          session,
          lines.filter((id) => chosen.includes(id)),
        ),
        data.model.version,
      ),
      passed,
    )
  }
  return (
    <div className="prose">
      <div className="head">
        <p className="kind">{ui.change ? question.again : ticks.kicker}</p>
        <ScreenTitle>{ticks.title}</ScreenTitle>
        <p className="lead">{ticks.lead}</p>
      </div>
      <form className="ticks" onSubmit={goOn}>
        <fieldset>
          <legend className="vh">{ticks.title}</legend>
          {lines.map((id) => (
            <label key={id}>
              <input type="checkbox" name="k" value={id} defaultChecked={session.ticked.includes(id)} />
              <span>{data.words.questions[id]?.tick ?? id}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="btn">
          {ticks.go}
        </button>
        <AnswerList
          label={ticks.others}
          options={[{ id: 'none', text: ticks.none, to: withTicks(session, []), ui: passed, unsure: true }]}
        />
      </form>
      <p className="skipline">
        <BackLink />
      </p>
    </div>
  )
}
