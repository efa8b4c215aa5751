import { z } from 'zod'
import { day, id, source, text } from './common'

/** content/notices/<id>.yaml: something that is true for a while: an outage, or a way that ends. */
export const noticeSchema = z
  .strictObject({
    /** `outage`: it will pass. `change`: it is here to stay, for example the end of codes by text. */
    kind: z.enum(['outage', 'change']),
    /** Services and carriers whose readers see it; empty: everybody. */
    providers: z.array(id).default([]),
    /** First day on which it is shown, and the last one; without an end it stays. Judged by the reader's own clock. */
    start: day,
    end: day.optional(),
    source,
    /** Words by language; readers of another language do not see the notice. */
    words: z.record(
      z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
      z.strictObject({ title: text(90), text: text(320) }),
    ),
  })
  .refine(({ start, end }) => !end || end >= start, { path: ['end'], error: 'lies before start' })

export type NoticeMeta = z.output<typeof noticeSchema>
