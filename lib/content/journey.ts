import type { Leg } from './legs'
import { guidesFor } from './related'
import { contentPath } from './root'
import { journeySchema } from './schema/journey'
import type { Cause, Content, Guide } from './types'
import { readYaml } from './yaml'

/** What an author wrote about the way of a code, in one language. @throws ContentError */
export const loadJourney = (locale: string) =>
  readYaml(contentPath(locale, 'journey.yaml'), journeySchema).data

/** The causes on one leg, each with the guide that treats it best: a general one, else that of a service. */
export function causesOfLeg(content: Content, leg: Leg): { cause: Cause; guide?: Guide }[] {
  return content.causes
    .filter(({ where }) => where === leg)
    .map((cause) => ({
      cause,
      guide:
        guidesFor(content, [cause.id])[0] ?? content.guides.find(({ causes }) => causes.includes(cause.id)),
    }))
}
