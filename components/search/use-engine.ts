'use client'

import { useCallback, useEffect, useState } from 'react'
import type { SearchEngine } from '@/lib/search/types'
import { loadEngine } from './load-engine'

export type EngineState =
  | { status: 'asleep' | 'loading' | 'failed'; engine?: undefined }
  | { status: 'ready'; engine: SearchEngine }

/** The search engine of a language, loaded once `wanted` is true. `retry` tries again after a failure. */
export function useEngine(
  locale: string,
  base: string,
  wanted: boolean,
): EngineState & { retry: () => void } {
  const [state, setState] = useState<EngineState>({ status: 'asleep' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!wanted) return
    let current = true
    setState({ status: 'loading' })
    loadEngine(locale, base).then(
      (engine) => current && setState({ status: 'ready', engine }),
      () => current && setState({ status: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [locale, base, wanted, attempt])

  return { ...state, retry: useCallback(() => setAttempt((n) => n + 1), []) }
}
