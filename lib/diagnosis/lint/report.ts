import type { ContentProblem } from '@/lib/content/problems'
import type { Read } from '@/lib/content/yaml'

/** What else there is, for the links of a checklist. */
export interface Known {
  /** Slugs of guides, and `slug#section` for each of their sections. */
  guides: ReadonlySet<string>
  causes: ReadonlySet<string>
  /** Slugs of providers, carriers included. */
  providers: ReadonlySet<string>
}

export type Finding = [path: PropertyKey[], message: string]

/** Turns findings into `file:line field: message`. */
export function report(
  { placeOf }: Pick<Read<unknown>, 'placeOf'>,
  findings: Finding[],
  level?: 'warning',
): ContentProblem[] {
  return findings.map(([path, message]) => ({
    ...placeOf(path),
    field: path.join('.'),
    message,
    ...(level && { level }),
  }))
}

/** Ids in a list that nothing carries. */
export function unknown(
  path: PropertyKey[],
  ids: string[],
  known: ReadonlySet<string> | string[],
  where: string,
): Finding[] {
  const has = Array.isArray(known) ? new Set(known) : known
  return ids.filter((id) => !has.has(id)).map((id) => [path, `"${id}" is unknown; ${where}`])
}
