import type { Outcome } from './types'

export type StationId = 'details' | 'service' | 'carrier' | 'phone' | 'mailbox' | 'authenticator' | 'person'

export interface Station {
  id: StationId
  /** `later`: nothing points there. */
  state: 'here' | 'open' | 'clear' | 'later'
}

type Legs = Outcome['legs']
type End = 'phone' | 'mailbox' | 'authenticator'

/** Where a code ends, by the way in which it comes. */
const ENDS: Record<string, End> = {
  text: 'phone',
  call: 'phone',
  prompt: 'phone',
  email: 'mailbox',
  authenticator: 'authenticator',
  list: 'authenticator',
}

/** Where the code ends; when nobody said how it comes, the end that the answers point to. */
function endOf(channel: string, legs: Legs): End {
  const pointed = (['authenticator', 'mailbox'] as const).find((leg) => legs[leg] === 'here')
  return ENDS[channel] ?? pointed ?? 'phone'
}

/**
 * The stations that a reader sees, from the engine's eight legs: browser and person are both "you", and a carrier
 * stands on the way only where a phone number does, or where the answers point to it.
 * @param channel how the code comes (`text`, `email`, …), or `other`
 */
export function stationsOf(legs: Legs, channel: string): Station[] {
  const end = endOf(channel, legs)
  const you = [legs.browser, legs.person]
  const person = you.includes('here') ? 'here' : you.every((state) => state === 'clear') ? 'clear' : 'later'
  const carrier: Station[] =
    end === 'phone' || legs.carrier === 'here' ? [{ id: 'carrier', state: legs.carrier }] : []
  return [
    { id: 'details', state: legs.details },
    { id: 'service', state: legs.service },
    ...carrier,
    { id: end, state: legs[end] },
    { id: 'person', state: person },
  ]
}
