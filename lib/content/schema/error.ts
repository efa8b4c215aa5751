import { z } from 'zod'
import { id, pageFields, platform, prefill, text } from './common'

/** Front matter of content/<locale>/errors/<slug>.mdx: one page an exact message. The text below it is "What it means". */
export const errorSchema = z.strictObject({
  /** The words on the screen, exactly. */
  message: text(400),
  /** Bold heading of the message box, when it has one. */
  heading: text(120).optional(),
  /** Near variants and other languages' wording, exactly; also the bare error code. */
  variants: z.array(text(400)).default([]),
  /** Service or carrier that shows it; leave out when several do. */
  provider: id.optional(),
  /** One short line for lists, for example "Apple refuses this number for now". */
  short: text(90),
  platforms: z.array(platform).default([]),
  problems: z.array(id).min(1),
  causes: z.array(id).min(1),
  /** First words of the page: what it means for the reader and what to do. **bold** is allowed. */
  summary: text(420),
  /** At most four steps for the next minutes, best first. */
  now: z
    .array(z.strictObject({ do: text(110), detail: text(420).optional() }))
    .min(1)
    .max(4),
  /** What would make it worse. **bold** is allowed. */
  notNow: z.array(text(240)).max(4).default([]),
  /** Who can fix it: one sentence each, at least one. */
  who: z
    .strictObject({ you: text(220), service: text(220), carrier: text(220), employer: text(220) })
    .partial(),
  /** Slugs of messages that look alike. */
  similar: z.array(id).default([]),
  /** Place among the messages of the start page, from 1; leave out for most. */
  featured: z.number().int().positive().optional(),
  /** The guide to read next. */
  guide: id.optional(),
  prefill: prefill.optional(),
  ...pageFields,
})

export type ErrorMeta = z.output<typeof errorSchema>
