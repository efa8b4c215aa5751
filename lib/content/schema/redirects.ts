import { z } from 'zod'

const path = z
  .string()
  .regex(
    /^\/[a-z0-9-]+\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/,
    'must be a path without the language and with a slash at the end, for example /guides/old-name/',
  )

/** content/redirects.yaml: pages that were renamed or merged. Old addresses stand in links that people have shared. */
export const redirectsSchema = z.array(
  z.strictObject({
    /** The old address, without the language. */
    from: path.refine((value) => !value.includes('#'), 'is a whole page and has no section'),
    /** Where its readers are led; a section is allowed. */
    to: path,
  }),
)

export type Redirect = z.output<typeof redirectsSchema>[number]
