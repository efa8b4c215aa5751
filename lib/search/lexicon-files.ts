import { z } from 'zod'
import { ContentError } from '@/lib/content/problems'
import { contentPath } from '@/lib/content/root'
import { type Read, readYaml } from '@/lib/content/yaml'
import { pattern, phrase } from './phrases'
import type { Lexicon } from './types'

const phrases = z
  .array(z.union([z.string().min(1), z.array(z.string().min(1))]))
  .transform((list) => list.flat())
const lists = z.record(z.string(), phrases)
const patternsSchema = z.strictObject({ problems: lists, causes: lists })
const spellingSchema = z.record(z.string(), z.string())
const contextSchema = z.strictObject({
  context: z.strictObject({ platform: lists, channel: lists }),
  answers: z.record(z.string(), z.record(z.string(), z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/))),
  synonyms: z.array(z.string()),
  unknown: phrases,
})

/** Names every phrase that cannot be compiled, with its place. */
function check({ placeOf }: Pick<Read<unknown>, 'placeOf'>, field: string[], test: () => void): void {
  try {
    test()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new ContentError([{ ...placeOf(field), field: field.join('.'), message }])
  }
}

/**
 * Reads content/search: the words that search understands.
 * @throws ContentError for a file that cannot be read or a phrase that names an unknown idea
 */
export function loadLexicon(): Lexicon {
  const file = (name: string) => contentPath('search', `${name}.yaml`)
  const ideas = readYaml(file('ideas'), lists)
  const providers = readYaml(file('providers'), lists)
  const patterns = readYaml(file('patterns'), patternsSchema)

  const context = readYaml(file('context'), contextSchema)

  const known = new Set<string>()
  for (const [id, list] of Object.entries(ideas.data)) {
    check(ideas, [id], () => {
      for (const text of list) phrase(text, known)
    })
    known.add(id)
  }
  for (const [id, list] of Object.entries(providers.data)) {
    check(providers, [id], () => {
      for (const text of list) phrase(text.replace(/^!/, ''), known)
    })
  }
  for (const part of ['problems', 'causes'] as const) {
    for (const [id, list] of Object.entries(patterns.data[part])) {
      check(patterns, [part, id], () => {
        for (const text of list) pattern(text, known)
      })
    }
  }
  for (const [part, values] of Object.entries(context.data.context)) {
    for (const [id, list] of Object.entries(values)) {
      check(context, ['context', part, id], () => {
        for (const text of list) phrase(text, known)
      })
    }
  }
  return {
    ideas: ideas.data,
    providers: providers.data,
    ...patterns.data,
    ...context.data,
    spelling: readYaml(file('spelling'), spellingSchema).data,
  }
}
