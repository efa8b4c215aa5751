'use client'

import { useEffect, useState } from 'react'
import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import type { Progress } from '@/lib/offline/keep'
import type { OfflineMessages } from '@/lib/offline/messages'
import { type KeepState, useKeep } from './use-keep'

type Words = OfflineMessages['keep']

const TROUBLE = { offline: 'offline', failed: 'failed', full: 'full', unsupported: 'unsupported' } as const

/** Bytes in megabytes, with one place: what a reader compares with a data plan. */
function sizeOf(bytes: number, locale: string, words: Words): string {
  const n = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Math.max(bytes / 1e6, 0.1))
  return format(words.size, { n })
}

/** One sentence for what is there; read aloud when it changes for good, not for each page. */
function Said({ state, progress, words }: { state: KeepState; progress: Progress | null; words: Words }) {
  const trouble = TROUBLE[state as keyof typeof TROUBLE]
  const whole = progress && progress.pages > 0 && progress.done === progress.pages
  return (
    <>
      {trouble && (
        <p className="bar" role="alert">
          <Icon name={state === 'offline' ? 'offline' : 'info'} />
          <span>{words[trouble]}</span>
        </p>
      )}
      <p role="status">
        {state === 'removed' && words.removed}
        {state !== 'removed' && whole && format(words.done, { pages: progress.pages })}
      </p>
    </>
  )
}

/** Keeps every page on the device: says how much it is before, shows how far it is, and can be stopped and undone. */
export function KeepBox({ base, locale, words }: { base: string; locale: string; words: Words }) {
  const { state, progress, start, stop, remove } = useKeep(base, locale)
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null

  const working = state === 'working'
  const { done = 0, pages = 0, older = 0, left = 0, bytes = 0 } = progress ?? {}
  const size = (n: number) => sizeOf(n, locale, words)
  const label = older > 0 && done + older === pages ? words.renew : done ? words.goOn : words.start
  const canStart = !working && left > 0 && state !== 'offline'
  return (
    <div className="keep">
      {state === 'looking' && <p>{words.looking}</p>}
      {bytes > 0 && <p>{format(words.what, { pages, size: size(bytes) })}</p>}
      {progress && (done > 0 || working) && (
        <>
          <progress aria-label={words.bar} max={pages} value={done} />
          <p>
            {format(words.count, { done, pages })} {older > 0 && format(words.older, { older })}
          </p>
        </>
      )}
      <Said state={state} progress={progress} words={words} />
      <div className="btns">
        {canStart && (
          <button type="button" className="btn" onClick={start}>
            {format(label, { size: size(left) })}
          </button>
        )}
        {working && (
          <button type="button" className="btn quiet" onClick={stop}>
            {words.stop}
          </button>
        )}
        {!working && (done > 0 || older > 0) && (
          <button type="button" className="btn quiet" onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
    </div>
  )
}
