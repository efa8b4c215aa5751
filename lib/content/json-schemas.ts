import { z } from 'zod'
import { modelFileSchema } from '@/lib/diagnosis/schema'
import { problemWordsFileSchema } from '@/lib/diagnosis/words'
import { errorSchema } from './schema/error'
import { guideSchema } from './schema/guide'
import { noticeSchema } from './schema/notice'
import { prepareSchema, prepareWordsSchema } from './schema/prepare'
import { providerSchema, providerWordsSchema } from './schema/provider'
import { toolsSchema, toolTextSchema } from './schema/tools'

const SCHEMAS = {
  guide: ['A guide: front matter of content/<locale>/guides/<slug>.mdx', guideSchema],
  error: ['An exact message: front matter of content/<locale>/errors/<slug>.mdx', errorSchema],
  provider: ['Facts about a service or carrier: content/providers/<slug>.yaml', providerSchema],
  'provider-words': [
    'A service or carrier in words: front matter of content/<locale>/providers/<slug>.mdx',
    providerWordsSchema,
  ],
  notice: ['Something that is true for a while: content/notices/<id>.yaml', noticeSchema],
  model: ['What a checklist knows: content/diagnosis/<problem>/model.yaml', modelFileSchema],
  'checklist-words': [
    'A checklist in words: content/<locale>/diagnosis/<problem>.yaml',
    problemWordsFileSchema,
  ],
  tools: ['What lists and search know of the tools: content/<locale>/tools.yaml', toolsSchema],
  'tool-text': ['The text of a tool: front matter of content/<locale>/tools/<id>.mdx', toolTextSchema],
  prepare: ['The rules of the plan: content/prepare.yaml', prepareSchema],
  'prepare-words': ['The plan in words: content/<locale>/prepare.yaml', prepareWordsSchema],
} as const

/**
 * JSON Schemas for editors, made from the schemas that the check uses, as `file name: text`. They describe what an
 * author writes, so fields with a default may be left out. Rules between fields are known to the check only.
 */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, [title, schema]]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
      return [`${name}.json`, `${JSON.stringify({ title, ...json }, null, 2)}\n`]
    }),
  )
}
