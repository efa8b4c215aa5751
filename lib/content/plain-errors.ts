import type { z } from 'zod'

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'a list' : value === null ? 'empty' : (KINDS[typeof value] ?? typeof value)

/** What an author reads instead of the schema library's own words; undefined leaves those as they are. */
export function plainError(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ')
    return `${names} is not a field here; if it belongs to a text with a comma, put that text in quotes`
  }
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return undefined
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.join(', ')}, not ${JSON.stringify(issue.input)}`
  return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(issue.input)}`
}
