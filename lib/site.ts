import { z } from 'zod'
import { contentPath } from '@/lib/content/root'
import { readYaml } from '@/lib/content/yaml'

const siteSchema = z.strictObject({
  /** Name of this copy, in the header and in page titles. */
  name: z.string().min(1),
  url: z.url().refine((value) => !value.endsWith('/'), 'must not end with a slash'),
  /** The language of the root page for readers whose language we do not have. */
  defaultLocale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  /** Where mistakes are reported: https or mailto:, with {page} and {date} where they go. */
  contact: z.url({ protocol: /^(https|mailto)$/ }).optional(),
  /** Where answers to "Did that do it?" are sent, see docs/feedback.md. Left out, they stay on readers' devices. */
  feedback: z.url({ protocol: /^https$/ }).optional(),
})

export type Site = z.output<typeof siteSchema>

/** What the owner of this copy set in content/site.yaml. @throws ContentError */
export function loadSite(): Site {
  return readYaml(contentPath('site.yaml'), siteSchema).data
}

/** Path prefix when the copy lives below a folder (`/help`), '' at a domain's root. */
export const basePath = process.env.BASE_PATH ?? ''
