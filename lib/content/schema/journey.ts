import { z } from 'zod'
import { LEGS } from '../legs'
import { day, id, source, text } from './common'

const leg = z.enum(LEGS)

/** content/<locale>/journey.yaml: the page on how a code travels. */
export const journeySchema = z.strictObject({
  title: text(80),
  /** First words of the page. **bold** is allowed. */
  summary: text(420),
  reviewed: day,
  /** Ways that a code can take, and the legs that each one passes, in order. */
  routes: z.record(id, z.strictObject({ title: text(40), legs: z.array(leg).min(2) })),
  /** Every leg: what happens there, and how one notices that a code is lost on it. */
  legs: z.record(
    leg,
    z.strictObject({ title: text(60), happens: text(600), signs: z.array(text(160)).min(1) }),
  ),
  sources: z.array(source).min(1, 'needs at least one public source'),
})
