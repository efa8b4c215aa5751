import { z } from 'zod'
import { attempt } from './content/problems'
import { contentPath } from './content/root'
import { id } from './content/schema/common'
import { type Read, readYaml } from './content/yaml'

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour written like "#0b3a63", in quotes')

const siteSchema = z.strictObject({
  /** Name of this copy, in the header and in page titles. */
  name: z.string().min(1),
  /** Where the copy is public: scheme and host, nothing behind them. */
  url: z
    .url({ protocol: /^https?$/, error: 'must be a full web address' })
    .regex(/^\w+:\/\/[^/?#]+$/, 'must end with the host, without a slash; a folder is `basePath`'),
  /** Path prefix of a copy that lives below a folder; the variable BASE_PATH wins over it. */
  basePath: z
    .string()
    .regex(/^(\/[\w.~-]+)*$/, 'must be a folder written like /help, without a slash at the end')
    .default(''),
  /** The language of the root page for readers whose language we do not have. */
  defaultLocale: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language written like "en" or "pt-BR"'),
  /** Where mistakes are reported: https or mailto:, with {page} and {date} where they go. */
  contact: z
    .url({ protocol: /^(https|mailto)$/, error: 'must be an https address, or mailto: with an address' })
    .optional(),
  /** Where answers to "Did that do it?" are sent. See docs/feedback.md. Left out, they stay on readers' devices. */
  feedback: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
  /** One colour for links and buttons; the dark theme gets a light tint of it unless it is given. */
  accent: z
    .union([hex, z.strictObject({ light: hex, dark: hex })], {
      error: 'must be a colour written like "#0b3a63", in quotes, or { light: …, dark: … } with two of them',
    })
    .optional(),
  /** Picture in place of the six boxes of the header: a file of site/public. */
  logo: z
    .string()
    .regex(/^[\w-]+\.(svg|png|webp)$/, 'must be the name of an .svg, .png or .webp file in public/')
    .optional(),
  /** Problems that are shown, in this order. Left out: all. */
  problems: z.array(id).min(1, 'must name at least one problem').optional(),
  /** Services and carriers that are shown. */
  providers: z
    .union([z.literal('all'), z.strictObject({ only: z.array(id) }), z.strictObject({ hide: z.array(id) })], {
      error: 'must be all, { only: [names] } or { hide: [names] }',
    })
    .default('all'),
  /** Services and carriers of the start page, in this order. Empty: those whose facts say `featured`. */
  featured: z.array(id).max(16, 'must be at most 16 services: the rest is one tap away').default([]),
  /** Guides, messages and notices that are left out: `guides/some-guide`. */
  hide: z
    .array(
      z
        .string()
        .regex(
          /^(guides|errors|notices)\/[a-z0-9-]+$/,
          'must be guides/name, errors/name or notices/name; services and problems have settings of their own',
        ),
    )
    .default([]),
})

export type Site = z.output<typeof siteSchema>

let kept: Read<Site> | undefined

/** What the owner set, with the place of each setting: content/site.yaml, and site/site.yaml upon it. @throws ContentError */
export function readSite(): Read<Site> {
  const read =
    (process.env.NODE_ENV === 'production' && kept) || readYaml(contentPath('site.yaml'), siteSchema)
  kept = read
  return read
}

/** What the owner of this copy set. @throws ContentError */
export const loadSite = (): Site => readSite().data

/**
 * Path prefix when the copy lives below a folder (`/help`), '' at a domain's root: the variable BASE_PATH, else the
 * setting. A mistake in the settings is for those who read them all.
 */
export const basePath = process.env.BASE_PATH ?? attempt(loadSite).value?.basePath ?? ''
