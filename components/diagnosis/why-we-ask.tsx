'use client'

import type { ReactNode } from 'react'
import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import { useFlow } from './flow'
import { answerText } from './texts'

function Why({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="why">
      <summary>
        <Icon name="chevron" className="i-s chev" />
        {title}
      </summary>
      {children}
    </details>
  )
}

/** On demand: the author's reason, what each answer would point to now, and how to find the answer. */
export function WhyWeAsk({ id }: { id: string }) {
  const { data, outcome } = useFlow()
  const { question } = data.strings
  const said = data.words.questions[id]
  const points = Object.entries(outcome.next?.id === id ? outcome.next.pointsTo : {}).filter(
    ([, causes]) => causes.length,
  )
  return (
    <div className="mt-4">
      {said?.howToFind && (
        <Why title={question.find}>
          <p>{said.howToFind}</p>
        </Why>
      )}
      {(said?.why || points.length > 0) && (
        <Why title={question.why}>
          {said?.why && <p>{said.why}</p>}
          {points.map(([answer, causes]) => (
            <p key={answer}>
              {format(question.points, {
                answer: answerText(data, id, answer),
                causes: causes.map((cause) => data.causes[cause] ?? cause).join('; '),
              })}
            </p>
          ))}
        </Why>
      )}
    </div>
  )
}
