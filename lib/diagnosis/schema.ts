import { z } from 'zod'
import { channel, day, id, platform, risk, text, who } from '@/lib/content/schema/common'

/*
 * content/diagnosis/<problem>/model.yaml: what a checklist knows, in words and ids.
 * Nobody types a probability: compile.ts turns each word into a number.
 */

/** "rules-out": I would be very surprised. "confirms": almost nothing else gives this answer. */
export const strength = z.enum(['rules-out', 'against', 'neutral', 'for', 'confirms'])

/** How often, before any answer, compared with the others of the same list. */
export const often = z.enum(['rare', 'uncommon', 'common', 'very-common'])

/** How surely a fix cures a cause, when that really is the cause. */
export const works = z.enum(['never', 'sometimes', 'often', 'nearly-always'])

/** What is known before any question. Every named part must be one of the listed values. */
const condition = z
  .strictObject({
    provider: z.array(id).min(1),
    carrier: z.array(id).min(1),
    platform: z.array(platform).min(1),
    channel: z.array(channel).min(1),
  })
  .partial()
  .refine((parts) => Object.keys(parts).length > 0, 'must name provider, carrier, platform or channel')

/** Where a judgement comes from. */
const basis = z.strictObject({
  kind: z.enum(['provider-doc', 'press', 'forum', 'judgement']),
  /** The page that says so; needed for every kind but judgement. */
  url: z.url({ protocol: /^https?$/, error: 'must be a full web address' }).optional(),
  /** The day on which a person last stood by it. */
  asOf: day,
})

const effect = z.strictObject({
  /** How this answer speaks about the causes. What is not written is neutral. */
  strength,
  causes: z.array(id).min(1),
  /** Why, for the next author: one sentence. */
  because: text(300),
  /** Key of `bases`. */
  basis: id,
})

const answer = z.strictObject({
  /** How usual this answer is among all people with the problem, compared with the other answers. */
  usual: often,
  effects: z.array(effect).default([]),
})

const cause = z.strictObject({
  often,
  /** Why this often, for the next author. */
  because: text(300),
  basis: id,
  /** Another frequency in some contexts; the first that holds. `never`: cannot be the cause there. */
  when: z
    .array(z.strictObject({ context: condition, often: z.enum(['never', ...often.options]) }))
    .default([]),
  /** true: allowed to stay below the first three in every exploration (rare, or known only by exclusion). */
  tail: z.boolean().default(false),
})

const question = z.strictObject({
  /** Time to read and answer; measure it with a watch. */
  seconds: z.number().int().min(3).max(300),
  /** How many people cannot answer it. */
  unsure: z.enum(['few', 'some', 'many', 'most']).default('some'),
  /** How easily a wrong answer is given. */
  mistaken: z.enum(['seldom', 'easily']).default('seldom'),
  /** Questions about one and the same fact carry the same group name: only the strongest of their answers counts. */
  group: id.optional(),
  /** Asked only in this context. */
  when: condition.optional(),
  /** true: stands on the safety screen, never chosen by the engine, not counted. */
  safety: z.boolean().default(false),
  /** true: may never be chosen by the engine; it serves links, prefilled answers and the report. */
  extra: z.boolean().default(false),
  /** What a tick of the opening checklist stands for. An empty box says nothing. */
  tickedMeans: id.optional(),
  /** How many of the people of whom the line is true tick it. */
  ticked: z.enum(['seldom', 'half', 'mostly']).default('half'),
  answers: z.record(id, answer),
})

const fix = z.strictObject({
  /** What it treats, best first, and how surely. */
  treats: z.record(id, works),
  /** The reader's own time. */
  minutes: z.number().int().min(1).max(240),
  waitMinutes: z.number().int().min(0).max(43_200).default(0),
  /** `high` is never ranked: list it under `bypass` or leave it to a guide. */
  risk: risk.default('none'),
  who: z.array(who).min(1),
  /** The guide that explains it; the first whose context holds. The last entry has no context. */
  guides: z
    .array(
      z.strictObject({
        when: condition.optional(),
        guide: z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'must be a guide, with an optional #section'),
      }),
    )
    .min(1),
  /** Never offered in this context, or after one of these answers. */
  never: z
    .strictObject({ context: condition, answers: z.record(id, z.array(id).min(1)) })
    .partial()
    .optional(),
})

const gate = z.strictObject({
  /** `stop` replaces the page; `banner` is shown and the questions go on. */
  kind: z.enum(['stop', 'banner']),
  question: id,
  answers: z.array(id).min(1),
  guide: z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'must be a guide, with an optional #section'),
})

export const modelFileSchema = z.strictObject({
  /** Raise it when ids change, and say in `renamed` what became of the old ones. */
  version: z.number().int().min(1),
  /** Time that giving up and asking a person costs. */
  contactMinutes: z.number().int().min(5).max(240),
  maxAnswered: z.number().int().min(1).max(5).default(4),
  maxAsked: z.number().int().min(1).max(9).default(7),
  bases: z.record(id, basis),
  causes: z.record(id, cause),
  questions: z.record(id, question),
  fixes: z.record(id, fix),
  gates: z.record(id, gate).default({}),
  /** Fixes that stand under "Another way in", never ranked. */
  bypass: z.array(id).default([]),
  /** Old ids in shared links: `old-question: new-question`, `question.old-answer: question.new-answer`, `old-fix: null` (gone). */
  renamed: z
    .record(
      z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/),
      z
        .string()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/)
        .nullable(),
    )
    .default({}),
})

export type ModelFile = z.output<typeof modelFileSchema>
export type Strength = z.output<typeof strength>
