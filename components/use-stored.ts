'use client'

import { useSyncExternalStore } from 'react'
import type { DeviceStore } from '@/lib/device-store'

/** A value that the device keeps, followed through changes here and in other tabs; `empty` until there is a browser. */
export function useStored<T>(store: DeviceStore<T>, empty: T): T {
  return useSyncExternalStore(store.subscribe, store.get, () => empty)
}
