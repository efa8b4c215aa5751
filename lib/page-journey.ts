import type { JourneyStation } from '@/components/journey'
import type { Leg } from './content/legs'
import { format } from './format'
import type { Messages } from './i18n'

type StationId = keyof Messages['journey']['stations']

/** The way of a text or call; a cause on the last two legs is at the reader's end. */
const PHONE_ROUTE: StationId[] = ['details', 'service', 'carrier', 'phone', 'person']

/** Ways that pass other stations. */
const ROUTES: Partial<Record<Leg, StationId[]>> = {
  mailbox: ['details', 'service', 'mailbox', 'person'],
  authenticator: ['details', 'authenticator', 'person'],
}

/** Where on its way a page's cause stops the code, in words. */
export function pageJourney(leg: Leg, locale: string, words: Messages['journey']) {
  const route = ROUTES[leg] ?? PHONE_ROUTE
  const at: StationId = leg === 'browser' ? 'person' : leg
  const here = route.indexOf(at)
  const stations = route.map((id, index): JourneyStation => {
    const name = words.stations[id]
    if (index === here) return { name, state: 'here', note: words.here }
    return { name, state: index < here ? 'clear' : 'later', note: words.long[id], long: true }
  })
  return {
    title: words.title,
    href: `/${locale}/how-codes-travel/#${leg}`,
    label: format(words.label, { leg: words.stations[at] }),
    stations,
  }
}
