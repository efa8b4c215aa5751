/**
 * An object whose parts are worked out when they are first read, and then kept: a tap pays only for what its screen
 * shows.
 * @param parts how each part is made; a part may read others through the object itself
 */
export function lazy<T extends object>(parts: { [K in keyof T]: () => T[K] }): T {
  const object = {} as T
  for (const key of Object.keys(parts) as (keyof T)[])
    Object.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = parts[key]()
        Object.defineProperty(object, key, { value, enumerable: true })
        return value
      },
    })
  return object
}
