'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { readTimer, secondsLeft, startTimer, type Timer } from '@/lib/diagnosis/timer'

const KEY = 'checklist-timer'
const CHANGED = 'checklist:timer'

/** What stands in for the device's storage where that is blocked; gone when the page closes. */
let memory: string | null = null

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // storage is blocked
  }
}

const read = () => stored() ?? memory
const isKept = () => stored() !== null
const onServer = () => null

function write(text: string | null): void {
  memory = null
  try {
    if (text === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, text)
  } catch {
    memory = text // storage is blocked or full
  }
  window.dispatchEvent(new Event(CHANGED))
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('storage', changed)
  window.addEventListener(CHANGED, changed)
  return () => {
    window.removeEventListener('storage', changed)
    window.removeEventListener(CHANGED, changed)
  }
}

/** Begins to wait for a fix; one wait at a time, the last one that was begun. */
export function beginWait(problem: string, fix: string, minutes: number): void {
  write(JSON.stringify(startTimer(problem, fix, minutes, Date.now())))
}

/** Notes that the reader wants a notification at the end of the present wait. */
export function wishNotice(): void {
  const timer = readTimer(read(), Date.now())
  if (timer) write(JSON.stringify({ ...timer, notify: true }))
}

/** True while the wait that ends at this time is wanted, here or in another tab. */
export const isWaiting = (until: number): boolean => readTimer(read(), Date.now())?.until === until

/** Puts the timer away. */
export const endWait = () => write(null)

export interface Wait {
  timer: Timer
  /** Seconds to go; 0 when it is over. */
  left: number
  /** True: it survives the closing of the page. */
  kept: boolean
}

/** The wait that runs or has ended in this browser, second by second; null when there is none. */
export function useWait(): Wait | null {
  const text = useSyncExternalStore(subscribe, read, onServer)
  const kept = useSyncExternalStore(subscribe, isKept, () => false)
  const [now, setNow] = useState(() => Date.now())
  const timer = useMemo(() => readTimer(text, Date.now()), [text])
  const useless = text !== null && timer === null
  useEffect(() => {
    if (useless) endWait()
  }, [useless])
  const running = timer !== null && secondsLeft(timer, now) > 0
  useEffect(() => {
    if (!running) return
    const tick = () => setNow(Date.now())
    tick()
    const clock = setInterval(tick, 1000)
    // A phone that slept has stopped the clock.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(clock)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [running])
  return timer && { timer, left: secondsLeft(timer, now), kept }
}
