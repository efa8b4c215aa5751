import { z } from 'zod'
import { text } from './common'

/** content/<locale>/style.yaml: rules of writing that the check can see. */
export const styleSchema = z.strictObject({
  /** Flesch–Kincaid grades; leave out for a language other than English, for which the formula means nothing. */
  grade: z.strictObject({ target: z.number().positive(), warn: z.number().positive() }).optional(),
  avoid: z.array(
    z.strictObject({
      words: z.array(text(30)).min(1),
      /** What to write, or do, in place of them. */
      instead: text(60),
      /** Phrases in which the word is right. */
      except: z.array(text(60)).default([]),
    }),
  ),
})

export type Style = z.output<typeof styleSchema>
