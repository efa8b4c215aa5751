import { spawn } from 'node:child_process'
import { statOfGroup, units } from './process-group'

/** Milliseconds between two looks at the memory. */
const EVERY = 200
/** Lines that are kept of what a command prints. */
const LAST = 40

export interface Stage {
  name: string
  seconds: number
}

export interface Measured {
  ok: boolean
  seconds: number
  /** Most memory of all its processes at one moment, in MB (10⁶ bytes); shared pages count for each. Null without /proc. */
  peakMB: number | null
  /** The same of its largest process. */
  largestMB: number | null
  /** Seconds of processor time of all its processes: other programs on the computer make no difference. Null without /proc. */
  processor: number | null
  stages: Stage[]
  /** The last lines that it printed. */
  last: string[]
}

/** Cuts a run into stages: one begins with each line that `nameOf` has a name for. Times in milliseconds. */
export function stagesOf(marks: readonly { name: string; at: number }[], end: number): Stage[] {
  return marks.map(({ name, at }, i) => ({ name, seconds: ((marks[i + 1]?.at ?? end) - at) / 1000 }))
}

interface How {
  cwd: string
  env?: Record<string, string>
  /** The stage that begins with a printed line. */
  stageOf?: (line: string) => string | undefined
  /** Seconds after which it is ended. */
  limit?: number
}

/** Runs a command to its end, in a process group of its own, and measures it. */
export function runMeasured(
  command: string,
  args: readonly string[],
  { cwd, env = {}, stageOf, limit }: How,
): Promise<Measured> {
  const began = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const group = child.pid ?? 0
  const stop = () => {
    try {
      process.kill(-group)
    } catch {
      // It has ended.
    }
  }
  // Its processes do not hear what ends this one.
  const leave = () => process.exit(1)
  process.once('exit', stop).once('SIGINT', leave).once('SIGTERM', leave)
  const marks: { name: string; at: number }[] = []
  const last: string[] = []
  const most = { pages: 0, largest: 0, ticks: 0 }
  const look = () => {
    const now = statOfGroup(group)
    most.pages = Math.max(most.pages, now?.pages ?? 0)
    most.largest = Math.max(most.largest, now?.largest ?? 0)
    most.ticks = Math.max(most.ticks, now?.ticks ?? 0)
  }
  const looks = setInterval(look, EVERY)
  const ending = limit ? setTimeout(stop, limit * 1000) : undefined
  const hear = (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n').filter(Boolean)) {
      const name = stageOf?.(line)
      if (name) marks.push({ name, at: performance.now() })
      last.push(line)
      if (last.length > LAST) last.shift()
    }
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (code) => {
      clearInterval(looks)
      clearTimeout(ending)
      process.off('exit', stop).off('SIGINT', leave).off('SIGTERM', leave)
      const end = performance.now()
      const { page, second } = units()
      done({
        ok: code === 0,
        seconds: (end - began) / 1000,
        peakMB: most.pages ? (most.pages * page) / 1e6 : null,
        largestMB: most.pages ? (most.largest * page) / 1e6 : null,
        processor: most.ticks ? most.ticks / second : null,
        stages: stagesOf(marks, end),
        last,
      })
    })
  })
}
