'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { forgetPages } from '@/lib/offline/caches'
import { type FileList, keepAll, NoRoom, type Progress, progressOf, readKept } from '@/lib/offline/keep'
import { registerWorker } from './register'

export type KeepState =
  | 'looking'
  | 'unsupported'
  | 'offline'
  | 'idle'
  | 'working'
  | 'failed'
  | 'full'
  | 'removed'

const supported = () => 'caches' in window && 'serviceWorker' in navigator

/** Keeping every page of a language on this device: how far it is, and how to begin, stop and undo it. */
export function useKeep(base: string, locale: string) {
  const [state, setState] = useState<KeepState>('looking')
  const [progress, setProgress] = useState<Progress | null>(null)
  const list = useRef<FileList | null>(null)
  const running = useRef<AbortController | null>(null)

  const look = useCallback(async (): Promise<KeepState> => {
    if (!supported()) return 'unsupported'
    const kept = await readKept(base)
    try {
      if (!navigator.onLine) throw new TypeError('offline')
      const answer = await fetch(`${base}/${locale}/offline/files.json`, { cache: 'no-cache' })
      if (!answer.ok) return 'failed'
      list.current = (await answer.json()) as FileList
    } catch {
      const done = Object.keys(kept.files).length
      if (done) setProgress({ done, pages: done, older: 0, left: 0, bytes: 0 })
      return 'offline'
    }
    setProgress(progressOf(list.current, kept.files))
    return 'idle'
  }, [base, locale])

  useEffect(() => {
    const begin = () => void look().then(setState)
    begin()
    addEventListener('online', begin)
    return () => {
      removeEventListener('online', begin)
      running.current?.abort()
    }
  }, [look])

  async function start(): Promise<void> {
    const stop = new AbortController()
    running.current = stop
    setState('working')
    try {
      await registerWorker(base)
      // Asks the browser not to make room with these pages; where it refuses, they are kept as long as there is room.
      await navigator.storage?.persist?.()
      if (list.current) await keepAll(list.current, base, stop.signal, setProgress)
      setState('idle')
    } catch (error) {
      setState(stop.signal.aborted ? 'idle' : error instanceof NoRoom ? 'full' : 'failed')
    }
  }

  async function remove(): Promise<void> {
    running.current?.abort()
    await forgetPages(base)
    await look()
    setState('removed')
  }

  return { state, progress, start, remove, stop: () => running.current?.abort() }
}
