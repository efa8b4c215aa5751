import { z } from 'zod'
import { day, text } from './common'

/** Front matter of content/<locale>/pages/<slug>.mdx: about, privacy, accessibility. */
export const pageSchema = z.strictObject({
  title: text(80),
  /** First words, and the description for search engines. */
  summary: text(300),
  reviewed: day,
})
