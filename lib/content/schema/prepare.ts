import { z } from 'zod'
import { id, text } from './common'
import { providerSchema } from './provider'

/** content/prepare.yaml: what people can tick, and the steps that follow. */
export const prepareSchema = z.strictObject({
  /** Things that a person can have, by group, in the order of the page. */
  groups: z.record(id, z.array(id).min(1)),
  /** Steps in the order of the plan. */
  items: z.array(
    z.strictObject({
      id,
      /** The reader's own time (our estimate). */
      minutes: z.number().positive().max(240),
      /** A guide, or one of its sections: `slug#section`. */
      guide: z.string().regex(/^[a-z0-9-]+(#[\w-]+)?$/, 'must be a guide’s name, with #section or without'),
      /** One of these must be chosen; left out: for everybody. */
      for: z
        .strictObject({
          has: z.array(id),
          accounts: z.array(id),
          kinds: z.array(providerSchema.shape.kind),
        })
        .partial()
        .optional(),
      /** None of these things may be ticked. */
      not: z.array(id).default([]),
      /** A further guide for one account. */
      extra: z.record(id, id).default({}),
    }),
  ),
})

/** content/<locale>/prepare.yaml: words for all these ids. */
export const prepareWordsSchema = z.strictObject({
  groups: z.record(id, text(60)),
  things: z.record(id, text(60)),
  items: z.record(
    id,
    z.strictObject({
      title: text(90),
      why: text(200),
      /** Whom it is for, where it is not for everybody: read without a script. */
      who: text(90).optional(),
    }),
  ),
})

export type PrepareRules = z.output<typeof prepareSchema>
export type PrepareItem = PrepareRules['items'][number]
export type PrepareWords = z.output<typeof prepareWordsSchema>
