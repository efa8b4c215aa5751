/** The legs of a code's journey, in order of travel; the last two stand beside it. */
export const LEGS = [
  'details',
  'service',
  'carrier',
  'phone',
  'mailbox',
  'authenticator',
  'browser',
  'person',
] as const

export type Leg = (typeof LEGS)[number]
