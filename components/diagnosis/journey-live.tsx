'use client'

import { useMemo } from 'react'
import { Journey } from '@/components/journey'
import { stationsOf } from '@/lib/diagnosis/stations'
import { format } from '@/lib/format'
import { useFlow } from './flow'

function useStations() {
  const { data, session, outcome } = useFlow()
  const { stations, states } = data.strings.journey
  const notes: Record<string, string> = states
  return useMemo(
    () =>
      stationsOf(outcome.legs, session.context.channel).map(({ id, state }) => ({
        id,
        state,
        name: stations[id],
        note: notes[state],
      })),
    [outcome.legs, session.context.channel, stations, notes],
  )
}

/** One quiet sentence for screen readers whenever the suspicion moves; stays in place so that changes are read. */
export function JourneyLive() {
  const { strings } = useFlow().data
  const stations = useStations()
  const names = (state: string) =>
    stations
      .filter((station) => station.state === state)
      .map(({ name }) => name)
      .join(', ')
  const [here, clear] = [names('here'), names('clear')]
  const said = [
    here && format(strings.journey.live, { here }),
    clear && format(strings.journey.liveClear, { clear }),
  ].filter(Boolean)
  return (
    <p className="vh" aria-live="polite">
      {said.join(' ') || strings.journey.liveOpen}
    </p>
  )
}

/** The strip in the rail, with its heading. */
export function JourneySection({ title }: { title: string }) {
  const { strings } = useFlow().data
  return (
    <section className="journey" aria-labelledby="journey-title">
      <h2 id="journey-title" className="rail-title">
        {title}
      </h2>
      <Journey stations={useStations()} label={strings.journey.label} />
    </section>
  )
}
