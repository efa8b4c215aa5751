import { existsSync } from 'node:fs'
import { z } from 'zod'
import { contentPath } from '@/lib/content/root'
import { channel, id, platform, text } from '@/lib/content/schema/common'
import { type Read, readYaml } from '@/lib/content/yaml'

/*
 * content/diagnosis/<problem>/cases.yaml: people with this problem, retold in our own words. They are written from the
 * story, not from the model: what the person can honestly say, and what turned out to be the cause.
 */
const person = z.strictObject({
  id,
  /** What happened, in one or two sentences. */
  story: text(400),
  /** The public page the story rests on, or `facts`: made up from what several sources of the guides say. */
  source: z.union([z.literal('facts'), z.url({ protocol: /^https?$/ })], {
    error: 'must be the address of a public page, or "facts"',
  }),
  /** `held-out` people judge the model and are never looked at while it is changed. */
  split: z.enum(['tune', 'held-out']),
  context: z.strictObject({ provider: id, carrier: id, platform, channel }).partial().default({}),
  /** What the person knows; everything else is "I don’t know". */
  answers: z.record(id, id),
  /** What turned out to be the cause; several where each is right. */
  causes: z.array(id).min(1),
  /** A right fix should come among this many. */
  mustShowWithin: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(5)], { error: 'must be 1, 2, 3 or 5' })
    .default(3),
  /** Fixes that would do harm here. */
  mustNotShow: z.array(id).default([]),
})

export const casesSchema = z.array(person)
export type Case = z.output<typeof person>

export const casesPath = (problem: string) => contentPath('diagnosis', problem, 'cases.yaml')

/** The hand-written people of one problem; null when nobody has written any. @throws ContentError for a broken file */
export function readCases(problem: string): Read<Case[]> | null {
  return existsSync(casesPath(problem)) ? readYaml(casesPath(problem), casesSchema) : null
}
