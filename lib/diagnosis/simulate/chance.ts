/**
 * A number from 0 to 1 that belongs to a name: the same in every run and in whatever order it is asked for. So two
 * ways of helping meet the very same person, who gives the same answers and for whom the same fixes work.
 * FNV-1a over the name, then the last step of MurmurHash3.
 */
export function chance(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A normal deviate that belongs to a name (Box and Muller 1958). */
export function normal(seed: number, name: string): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance(seed, `${name}/radius`)))
  return radius * Math.cos(2 * Math.PI * chance(seed, `${name}/angle`))
}

/** Draws a place from weights that belong to a name. */
export function draw(seed: number, name: string, weights: ArrayLike<number>): number {
  const list = Array.from(weights)
  let left = chance(seed, name) * list.reduce((sum, weight) => sum + weight, 0)
  const found = list.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return found < 0 ? list.length - 1 : found
}
