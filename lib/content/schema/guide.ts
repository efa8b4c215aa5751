import { z } from 'zod'
import { id, pageFields, platform, prefill, risk, text, who } from './common'

/** Front matter of content/<locale>/guides/<slug>.mdx: one cause or one task a guide. */
export const guideSchema = z
  .strictObject({
    /** The action or the situation, in the reader's words. */
    title: text(90),
    /** What to do in the next minute; first words of the page. **bold** and `screen words` are allowed. */
    summary: text(420),
    /** Which of the seven problems it belongs to, best first. */
    problems: z.array(id).min(1),
    /** Which causes it treats, best first, on one line without quotes. */
    causes: z.array(id).min(1),
    /** Services and carriers it is about; empty for a general guide. */
    providers: z.array(id).default([]),
    /** Devices it is about; empty for any. */
    platforms: z.array(platform).default([]),
    /** The reader's own time, in minutes (our estimate). */
    minutes: z.number().min(0).max(240),
    /** Waiting afterwards, in minutes; 0 for none. */
    waitMinutes: z.number().min(0).max(43_200),
    risk,
    /** Who has to act, most important first. */
    who: z.array(who).min(1),
    /** How to take it back; required when risk is medium or high. */
    undo: text(120).optional(),
    /** Short remarks below the five values of the plate. */
    notes: z
      .strictObject({ minutes: text(80), wait: text(80), risk: text(80), undo: text(80), who: text(80) })
      .partial()
      .default({}),
    /** The one main button of the page: a call or a link. */
    action: z
      .strictObject({
        label: text(40),
        href: z.string().regex(/^(tel:|https:\/\/|#)/, 'must begin with tel:, https:// or #'),
      })
      .optional(),
    /** Exact messages that this guide answers, word for word. */
    errors: z.array(text(300)).default([]),
    /** What "Did it work?" continues with. */
    prefill: prefill.optional(),
    ...pageFields,
  })
  .refine((guide) => !['medium', 'high'].includes(guide.risk) || guide.undo, {
    path: ['undo'],
    error: 'is required when risk is medium or high; write "Cannot be undone" if so',
  })

export type GuideMeta = z.output<typeof guideSchema>
