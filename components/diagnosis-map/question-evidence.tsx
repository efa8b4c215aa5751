import { Icon } from '@/components/icons'
import { type Effect, evidenceOf } from '@/lib/diagnosis/map/evidence'
import { format } from '@/lib/format'
import { Basis } from './basis'
import { ScrollBox } from './scroll-box'
import { answerName, causeName, conditionText, type MapPageData, questionName } from './texts'

/** How a question is put and answered: "15 seconds; some people cannot tell; seldom answered wrongly". */
function manner(data: MapPageData, id: string): string {
  const { questions, unsure } = data.strings
  const question = data.source.file.questions[id]
  if (!question) return ''
  return [
    format(questions.seconds, { n: question.seconds }),
    format(questions.unsure, { n: unsure[question.unsure] }),
    questions.mistaken[question.mistaken],
    question.safety && questions.safety,
    question.extra && questions.extra,
    question.tickedMeans &&
      format(questions.tick, {
        line: data.source.words.questions[id]?.tick ?? id,
        answer: answerName(data, id, question.tickedMeans),
      }),
    question.when && format(questions.when, { when: conditionText(data, question.when) }),
    question.group && format(questions.group, { group: question.group }),
  ]
    .filter(Boolean)
    .join('; ')
}

/** Causes as rows, answers as columns, the author's word in each place. */
function EvidenceTable({ data, id }: { data: MapPageData; id: string }) {
  const { questions, often, strength, causes } = data.strings
  const { answers, rows } = evidenceOf(data.source.file, id)
  const ask = questionName(data.source, id)
  return (
    <ScrollBox label={format(questions.label, { ask })}>
      <table className="map-table marks">
        <caption className="vh">{format(questions.table, { ask })}</caption>
        <thead>
          <tr>
            <th scope="col">{causes.cause}</th>
            {answers.map((answer) => (
              <th scope="col" key={answer}>
                {answerName(data, id, answer)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{questions.usual}</th>
            {answers.map((answer) => (
              <td key={answer}>{often[data.source.file.questions[id]?.answers[answer]?.usual ?? 'never']}</td>
            ))}
          </tr>
          {rows.map(({ cause, cells }) => (
            <tr key={cause}>
              <th scope="row">{causeName(data.source, cause)}</th>
              {cells.map((cell, column) => (
                <td key={answers[column]} className={cell}>
                  {strength[cell]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Reason({ data, question, effect }: { data: MapPageData; question: string; effect: Effect }) {
  const { questions, strengthSays } = data.strings
  return (
    <li>
      {format(questions.says, {
        answer: answerName(data, question, effect.answer),
        strength: strengthSays[effect.strength],
      })}{' '}
      {effect.causes.map((cause) => causeName(data.source, cause)).join('; ')}. <i>{effect.because}</i>{' '}
      <Basis data={data} id={effect.basis} />
    </li>
  )
}

/** One question: how it is put, what each answer says, and on demand why. */
export function QuestionEvidence({ data, id }: { data: MapPageData; id: string }) {
  const { questions } = data.strings
  const { effects } = evidenceOf(data.source.file, id)
  return (
    <div className="map-question">
      <h3 id={`question-${id}`}>{questionName(data.source, id)}</h3>
      <p className="note">{manner(data, id)}.</p>
      <EvidenceTable data={data} id={id} />
      {effects.length > 0 ? (
        <details className="why">
          <summary>
            <Icon name="chevron" className="i-s chev" />
            <span>
              {questions.reasons}
              <span className="vh">: {questionName(data.source, id)}</span>
            </span>
          </summary>
          <ul className="map-reasons">
            {effects.map((effect) => (
              <Reason
                key={`${effect.answer} ${effect.strength} ${effect.causes.join()}`}
                data={data}
                question={id}
                effect={effect}
              />
            ))}
          </ul>
        </details>
      ) : (
        <p>{questions.empty}</p>
      )}
    </div>
  )
}
