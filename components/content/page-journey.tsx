import { Journey } from '@/components/journey'
import { SiteLink } from '@/components/site-link'
import type { Leg } from '@/lib/content/legs'
import { format } from '@/lib/format'
import type { Messages } from '@/lib/i18n'

type StationId = keyof Messages['journey']['stations']

/** The way of a text or call; a cause on the last two legs is at the reader's end. */
const PHONE_ROUTE: StationId[] = ['details', 'service', 'carrier', 'phone', 'person']

/** Ways that pass other stations. */
const ROUTES: Partial<Record<Leg, StationId[]>> = {
  mailbox: ['details', 'service', 'mailbox', 'person'],
  authenticator: ['details', 'authenticator', 'person'],
}

/** Where on its way a page's cause stops the code. */
export function PageJourney({
  leg,
  words,
  locale,
}: {
  leg: Leg
  words: Messages['journey']
  locale: string
}) {
  const route = ROUTES[leg] ?? PHONE_ROUTE
  const at: StationId = leg === 'browser' ? 'person' : leg
  const here = route.indexOf(at)
  return (
    <section className="journey" aria-labelledby="journey">
      <h2 id="journey" className="rail-title">
        <SiteLink href={`/${locale}/how-codes-travel/#${leg}`}>{words.title}</SiteLink>
      </h2>
      <Journey
        label={format(words.label, { leg: words.stations[at] })}
        stations={route.map((id, index) => ({
          id,
          name: words.stations[id],
          state: index < here ? 'clear' : index === here ? 'here' : 'later',
          note: index === here ? words.here : words.long[id],
          long: index !== here,
        }))}
      />
    </section>
  )
}
