import { z } from 'zod'

/** Ids are lower-case words joined by hyphens: they stand in links. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters, digits and single hyphens, for example "short-code-block"',
  )

export const text = (max: number) =>
  z.string().trim().min(1, 'must not be empty').max(max, `must be at most ${max} characters`)

/** A day, written 2026-11-22. Must exist; the check also refuses days in the future. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written like 2026-11-22')
  .refine(
    (value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value),
    'is not a day that exists',
  )

export const platform = z.enum(['iphone', 'android', 'mac', 'windows'])

/** How the code is meant to reach the person. */
export const channel = z.enum(['text', 'call', 'email', 'prompt', 'authenticator', 'list', 'security-key'])

/** How much can go wrong. `medium` and `high` need `undo`; `high` is never ranked among the fixes. */
export const risk = z.enum(['none', 'low', 'medium', 'high'])

/** Who has to act: the reader, their carrier, the service that sends the code, or their employer. */
export const who = z.enum(['you', 'carrier', 'service', 'employer'])

/** A public page that a statement rests on. */
export const source = z.strictObject({
  /** Title of the page, as a reader would recognise it. */
  title: text(160),
  url: z.url({ protocol: /^https?$/, error: 'must be a full web address' }),
  /** Who says it: provider (the service or carrier itself), government, standard, press, vendor (a company in the field), forum. */
  kind: z.enum(['provider', 'government', 'standard', 'press', 'vendor', 'forum']),
  /** Optional remark, for example "older page" or "seen in August 2026". */
  note: text(120).optional(),
})

/** Answers of a checklist that this page already knows: `{ problem: no-text, answers: { friends-texts: 'yes' } }`. */
export const prefill = z.strictObject({
  problem: id,
  answers: z.record(id, id).default({}),
})

/** Fields that every page of content has. */
export const pageFields = {
  /** Words that people type when they look for this page; never shown. */
  aliases: z.array(text(120)).default([]),
  /** The day on which a person last compared the page with its sources. */
  reviewed: day,
  /** At least one public page. The first is the most important. */
  sources: z.array(source).min(1, 'needs at least one public source'),
  /** What nobody has confirmed, said openly at the end of the page. */
  unconfirmed: z.array(text(240)).default([]),
}
