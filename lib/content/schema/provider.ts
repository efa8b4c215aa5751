import { z } from 'zod'
import { channel, day, id, source, text } from './common'

/** What every fact carries: where it is said, and how sure it is. */
const known = {
  /** Keys of `sources`, the best first. */
  source: z.union([id.transform((key) => [key]), z.array(id).min(1)]),
  /** `reported`: one source, an old one, or not the provider's own. Sender numbers are always reported. */
  status: z.enum(['confirmed', 'reported']).default('confirmed'),
  /** The day that the source speaks of, when it is not the review day. */
  asOf: day.optional(),
}

const range = z.union([z.number().positive(), z.tuple([z.number().nonnegative(), z.number().positive()])])

/** Measured facts. What is not known is left out; the page says so. */
export const factsSchema = z.strictObject({
  /** Ways in which codes come. */
  channels: z.strictObject({ values: z.array(channel).min(1), ...known }),
  /** Number of characters; a list when it differs by way. */
  codeLength: z.strictObject({ digits: range, ...known }),
  /** How long a code is good for. */
  codeLifetime: z.strictObject({ minutes: range, ...known }),
  /** How long to wait before asking for another. */
  resendWait: z.strictObject({ seconds: range, ...known }),
  /** How many requests or tries, and how long the lock-out then lasts. */
  limit: z.strictObject({
    tries: z.number().int().positive().optional(),
    lockHours: range.optional(),
    ...known,
  }),
  /** Numbers, names or addresses that send the codes. */
  senders: z.strictObject({
    values: z.array(text(60)).min(1),
    ...known,
    status: z.literal('reported').default('reported'),
  }),
  /** Kinds of number that are refused. */
  numberTypesRefused: z.strictObject({
    values: z.array(z.enum(['voip', 'landline', 'prepaid', 'foreign'])).min(1),
    ...known,
  }),
  /** How long account recovery takes. */
  recoveryWait: z.strictObject({ days: range, ...known }),
})

/** content/providers/<slug>.yaml: facts without prose, the same in every language. */
export const providerSchema = z.strictObject({
  name: text(60),
  /** Two letters in the code box beside the name; never a logo. */
  monogram: z.string().regex(/^\S{1,2}$/, 'must be one or two characters'),
  kind: z.enum(['account', 'messenger', 'authenticator', 'crypto', 'bank', 'money', 'government', 'carrier']),
  /** Other names that people type. */
  aliases: z.array(text(60)).default([]),
  /** One of the services of the start page, where the owner of a copy did not choose others. */
  featured: z.boolean().default(false),
  /** Its own pages. `account` and `recovery` are where a reader signs in; `support` and `status` are for help. */
  links: z
    .array(
      z.strictObject({
        id: z.enum(['account', 'recovery', 'support', 'codes', 'status', 'contact']),
        url: z.url({ protocol: /^https$/ }),
      }),
    )
    .min(1),
  /** Helplines, only from the provider's own page. */
  phones: z
    .array(
      z.strictObject({
        number: z.string().regex(/^[+\d][\d -]*$/, 'must be digits, spaces and hyphens'),
        from: z.enum(['own-line', 'any-phone', 'abroad']),
        source: id,
      }),
    )
    .default([]),
  facts: factsSchema.partial(),
  /** Other ways in, best first; their words are in the locale's file under the same id. */
  otherWays: z
    .array(
      z.strictObject({
        id,
        wait: z.enum(['now', 'minutes', 'hours', 'days', 'weeks', 'unknown']),
        source: id,
      }),
    )
    .default([]),
  reviewed: day,
  /** Public pages by a short key, used by `source` above. */
  sources: z.record(id, source),
})

/** Front matter of content/<locale>/providers/<slug>.mdx: the same facts in words. The text below it is free. */
export const providerWordsSchema = z.strictObject({
  title: text(90),
  /** Line beside the monogram, for example "Apple Account, once called Apple ID". */
  subtitle: text(120).optional(),
  /** First words of the page: where to look for the code now. **bold** is allowed. */
  summary: text(420),
  /** A sentence or two beside a fact of the provider file, by its key. */
  facts: z.partialRecord(factsSchema.keyof(), text(420)).default({}),
  /** Further facts that have no number. */
  more: z.array(z.strictObject({ label: text(60), text: text(420), source: known.source })).default([]),
  /** Name and one or two sentences for each of `otherWays`. */
  otherWays: z.record(id, z.strictObject({ name: text(70), text: text(320) })).default({}),
  /** A few words beside a phone line, by its number: whom it is for. */
  phones: z.record(z.string(), text(60)).default({}),
  /** The one thing that makes it worse here. */
  warning: z.strictObject({ title: text(90), text: text(320) }).optional(),
  unconfirmed: z.array(text(240)).default([]),
})

export type ProviderFacts = z.output<typeof factsSchema>
export type ProviderData = z.output<typeof providerSchema>
export type ProviderWords = z.output<typeof providerWordsSchema>
