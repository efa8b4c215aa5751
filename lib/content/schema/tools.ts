import { z } from 'zod'
import { id, pageFields, text } from './common'

/** Pages with a part that answers; each has its own component, so a new name needs code. */
export const toolId = z.enum(['phone-number', 'clock', 'sender', 'prepare'])

/** content/<locale>/tools.yaml: what lists and search know of each tool. */
export const toolsSchema = z.array(
  z.strictObject({
    id: toolId,
    /** The question that it answers, or the task. */
    title: text(90),
    /** First words of the page. **bold** and `screen words` are allowed. */
    summary: text(420),
    /** One short line below the title in lists. */
    line: text(90),
    problems: z.array(id).default([]),
    causes: z.array(id).default([]),
    aliases: pageFields.aliases,
  }),
)

/** Front matter of content/<locale>/tools/<id>.mdx: what the text of a tool rests on. */
export const toolTextSchema = z.strictObject({
  reviewed: pageFields.reviewed,
  sources: pageFields.sources,
  unconfirmed: pageFields.unconfirmed,
})

export type ToolId = z.output<typeof toolId>
export type ToolMeta = z.output<typeof toolsSchema>[number]
