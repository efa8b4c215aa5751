import { z } from 'zod'
import { LEGS } from '../legs'
import { channel, id, text } from './common'

const leg = z.enum(LEGS)

/** content/causes.yaml */
export const causesSchema = z.array(z.strictObject({ id, where: leg }))

/** content/<locale>/causes.yaml */
export const causeWordsSchema = z.record(
  id,
  z.strictObject({
    /** As a short heading. */ name: text(70),
    /** One sentence for the reader. */ plain: text(220),
  }),
)

/** content/problems.yaml */
export const problemsSchema = z.array(
  z.strictObject({
    id,
    icon: z.enum(['phone', 'envelope', 'prompt', 'boxes', 'missing-phone', 'circle', 'stop']),
    channels: z.array(channel),
    danger: z.boolean().default(false),
  }),
)

/** content/<locale>/problems.yaml */
export const problemWordsSchema = z.record(
  id,
  z.strictObject({ title: text(60), help: text(120), aliases: z.array(text(80)).default([]) }),
)
