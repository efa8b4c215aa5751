'use client'

import { format } from '@/lib/format'
import { StateLink, useFlow } from './flow'
import { withoutTried } from './session'
import { SaidRow } from './so-far'

/** What was tried, with a way to take each one back. */
export function TriedList() {
  const { data, session } = useFlow()
  const { contact, tried, soFar } = data.strings
  if (!session.tried.length) return null
  return (
    <section aria-labelledby="tried">
      <h2 id="tried" className="rail-title">
        {contact.tried}
      </h2>
      <ul className="sofar">
        {session.tried.map(({ fix, result }) => {
          const what = data.words.fixes[fix]?.title ?? fix
          return (
            <SaidRow key={fix} what={tried[result]} said={what}>
              <StateLink to={withoutTried(session, fix)} label={format(soFar.removeWhat, { what })}>
                {soFar.remove}
              </StateLink>
            </SaidRow>
          )
        })}
      </ul>
    </section>
  )
}
