'use client'

import { type ReactNode, useState } from 'react'
import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import { useFlow } from './flow'
import { answerText } from './texts'

function Why({ title, children, onOpen }: { title: string; children: ReactNode; onOpen?: () => void }) {
  return (
    <details className="why" onToggle={onOpen}>
      <summary>
        <Icon name="chevron" className="i-s chev" />
        {title}
      </summary>
      {children}
    </details>
  )
}

/** What each answer would point to now; worked out by those alone who want to know. */
function Points({ id }: { id: string }) {
  const { data, outcome } = useFlow()
  const points = outcome.next?.id === id ? outcome.next.pointsTo : {}
  return Object.entries(points)
    .filter(([, causes]) => causes.length)
    .map(([answer, causes]) => (
      <p key={answer}>
        {format(data.strings.question.points, {
          answer: answerText(data, id, answer),
          causes: causes.map((cause) => data.causes[cause] ?? cause).join('; '),
        })}
      </p>
    ))
}

/** On demand: the author's reason, what each answer would point to now, and how to find the answer. */
export function WhyWeAsk({ id }: { id: string }) {
  const { data } = useFlow()
  const { question } = data.strings
  const said = data.words.questions[id]
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-4">
      {said?.howToFind && (
        <Why title={question.find}>
          <p>{said.howToFind}</p>
        </Why>
      )}
      {said && (
        <Why title={question.why} onOpen={() => setOpen(true)}>
          <p>{said.why}</p>
          {open && <Points id={id} />}
        </Why>
      )}
    </div>
  )
}
