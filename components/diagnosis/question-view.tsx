'use client'

import { format } from '@/lib/format'
import { AnswerList } from './answer-list'
import { BackLink } from './back-link'
import { Counter } from './counter'
import { StateLink, useFlow } from './flow'
import { JourneySection } from './journey-live'
import { Later } from './later'
import { ScreenTitle } from './screen-title'
import { withAnswer } from './session'
import { SoFar } from './so-far'
import { counterOf } from './view'
import { WhyWeAsk } from './why-we-ask'

function Rail() {
  const { journey } = useFlow().data.strings
  return (
    <>
      <JourneySection title={journey.asking} />
      <SoFar />
    </>
  )
}

/** One question: the counter, the answers as links, why we ask, and a way past. */
export function QuestionView({ id }: { id: string }) {
  const { data, session, outcome, ui } = useFlow()
  const { strings, words, model } = data
  const said = words.questions[id]
  const given = session.answers[id]
  const answers = model.questions.find((question) => question.id === id)?.answers ?? []
  const option = (answer: string, text: string, unsure = false) => ({
    id: answer,
    text,
    unsure,
    to: withAnswer(session, id, answer),
    note: given === answer ? strings.question.now : undefined,
  })
  const { n, max } = counterOf(model, session, outcome)
  return (
    <div className="two">
      <div>
        <div className="head">
          {ui.change ? (
            <p className="kind">{strings.question.again}</p>
          ) : (
            <Counter done={n - 1} text={format(strings.question.count, { n, max })} />
          )}
          <ScreenTitle key={id}>{said?.ask ?? id}</ScreenTitle>
          {said?.help && <p className="lead">{said.help}</p>}
        </div>
        <AnswerList
          label={said?.ask ?? id}
          options={[
            ...answers.map((answer) => option(answer.id, said?.answers[answer.id] ?? answer.id)),
            option('dont-know', strings.question.dontKnow, true),
          ]}
        />
        <WhyWeAsk key={id} id={id} />
        <p className="skipline">
          <StateLink className="textbtn" ui={{ fixes: true, safe: true, asked: true }}>
            {strings.question.fixes}
          </StateLink>
          <BackLink />
        </p>
      </div>
      <div className="rail">
        <Later part={Rail} />
      </div>
    </div>
  )
}
