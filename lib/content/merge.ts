const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields of `upper` upon those of `lower`, group by group; a list or a single value is replaced as a whole. */
export function merged(lower: unknown, upper: unknown): unknown {
  if (!isFields(lower) || !isFields(upper)) return upper
  const keys = [...new Set([...Object.keys(lower), ...Object.keys(upper)])]
  return Object.fromEntries(
    keys.map((key) => [key, key in upper ? merged(lower[key], upper[key]) : lower[key]]),
  )
}
