/** Every key under which this site keeps something on the device. The privacy page lists what each one is. */
export const STORE_KEYS = [
  'locale',
  'theme',
  'checklist-timer',
  'search-recent',
  'search-misses',
  'pages-read',
  'steps-done',
  'tabs-chosen',
  'prepare-plan',
  'feedback',
] as const

export type StoreKey = (typeof STORE_KEYS)[number]

/** A value that the device keeps for this site, and what happens when it cannot. */
export interface DeviceStore<T> {
  /** The kept value; `empty` when there is none, or when what is there is not ours. The same object until it changes. */
  get(): T
  /** Keeps a value, or forgets it with null. Where storage is blocked or full, it lives until the page closes. */
  set(value: T | null): void
  /** False while the value lives in memory only. */
  kept(): boolean
  /** Calls back on a change here or in another tab. @returns how to stop */
  subscribe(changed: () => void): () => void
}

/**
 * Opens one key of the device's storage. Anybody can write there, so nothing of it is trusted.
 * @param parse gives the value, or null for what is not ours; gets what JSON.parse gave
 * @param empty the value when nothing is kept
 */
export function deviceStore<T>(key: StoreKey, parse: (raw: unknown) => T | null, empty: T): DeviceStore<T> {
  const event = `store:${key}`
  let memory: string | null = null
  let last: { text: string | null; value: T } = { text: null, value: empty }

  function stored(): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // storage is blocked
    }
  }

  function parsed(text: string | null): T {
    if (text === null) return empty
    try {
      return parse(JSON.parse(text)) ?? empty
    } catch {
      return empty // not JSON
    }
  }

  return {
    get() {
      const text = memory ?? stored()
      if (text !== last.text) last = { text, value: parsed(text) }
      return last.value
    },
    set(value) {
      const text = value === null ? null : JSON.stringify(value)
      memory = null
      try {
        if (text === null) localStorage.removeItem(key)
        else localStorage.setItem(key, text)
      } catch {
        memory = text // blocked or full
      }
      window.dispatchEvent(new Event(event))
    },
    kept: () => memory === null && stored() !== null,
    subscribe(changed) {
      window.addEventListener('storage', changed)
      window.addEventListener(event, changed)
      return () => {
        window.removeEventListener('storage', changed)
        window.removeEventListener(event, changed)
      }
    },
  }
}

/** Forgets everything that this site keeps on the device. */
export function forgetAll(): void {
  for (const key of STORE_KEYS) {
    try {
      localStorage.removeItem(key)
    } catch {
      // storage is blocked: there is nothing to forget
    }
    window.dispatchEvent(new Event(`store:${key}`))
  }
}
