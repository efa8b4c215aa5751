import {
  type Answer,
  combine,
  type Offset,
  type Refusal,
  readAnswer,
  type Sample,
  waitForTick,
} from './clock'

/** What measuring needs of a browser; tests give their own. */
export interface Means {
  /** Asks the host once, past every cache. Rejects when no answer comes. */
  ask(): Promise<Answer>
  /** The device's clock, milliseconds since 1970. */
  now(): number
  /** A clock that nobody can set, in milliseconds. */
  stopwatch(): number
  pause(milliseconds: number): Promise<void>
}

export type Fault = Refusal | 'offline'

export type Measured =
  | {
      kind: 'measured'
      offset: Offset
      answers: number /** Milliseconds of the quickest one. */
      took: number
    }
  | { kind: 'fault'; fault: Fault }

/** One question with its times; `offline` when no answer came. */
async function askOnce({ ask, now, stopwatch }: Means): Promise<Sample | Fault> {
  const [sent, begun] = [now(), stopwatch()]
  try {
    const answer = await ask()
    const [received, ended] = [now(), stopwatch()]
    return readAnswer(answer, { sent, received, took: ended - begun })
  } catch {
    return 'offline'
  }
}

/** After so many failures in a row there is no use in asking on. */
const GIVE_UP = 2

/**
 * Asks the host several times, each next time when its second should change, and puts the answers together.
 * @param questions how often to ask
 * @param told gets the number of the question that is under way, from 1
 */
export async function measure(means: Means, questions: number, told: (n: number) => void): Promise<Measured> {
  const samples: Sample[] = []
  const faults: Fault[] = []
  for (let n = 1; n <= questions; n++) {
    const so = combine(samples)
    if (so) await means.pause(waitForTick(so, means.now(), Math.min(...samples.map(({ took }) => took))))
    told(n)
    const found = await askOnce(means)
    if (typeof found === 'object') samples.push(found)
    else if (faults.push(found) >= GIVE_UP) break
  }
  const offset = combine(samples)
  if (!offset) return { kind: 'fault', fault: faults[0] ?? 'offline' }
  const took = Math.min(...samples.map((sample) => sample.took))
  return { kind: 'measured', offset, answers: samples.length, took }
}
