import type { Model } from '../types'
import { personOf } from './people'
import { helped, type Result } from './play'
import { policiesOf } from './policies'
import { type Crowd, truthOf } from './truth'

export const SEED = 20261122
/** People in each crowd of each problem. */
export const PEOPLE = 8000

export const CROWDS: Crowd[] = [
  { id: 'right' },
  { id: 'noise-0.5', noise: 0.5, worlds: 8 },
  { id: 'noise-1.0', noise: 1, worlds: 8 },
  { id: 'two-causes', twoCauses: 0.08, noFix: 0.08 },
  { id: 'unsure', dontKnow: 0.35 },
  { id: 'mistaken', slip: 0.15 },
]

/** What is measured for one way of helping and one crowd. */
export interface Row {
  problem: string
  crowd: string
  policy: string
  minutes: number
  /** Standard error of `minutes`. */
  error: number
  asked: number
  asked95: number
  first: number
  three: number
  contact: number
  wrongSure: number
}

const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length

function summary(results: Result[]): Omit<Row, 'problem' | 'crowd' | 'policy'> {
  const share = (test: (result: Result) => boolean) => mean(results.map((result) => (test(result) ? 1 : 0)))
  const minutes = results.map((result) => result.minutes)
  const average = mean(minutes)
  const asked = results.map((result) => result.asked).sort((a, b) => a - b)
  return {
    minutes: average,
    error: Math.sqrt(mean(minutes.map((value) => (value - average) ** 2)) / minutes.length),
    asked: mean(asked),
    asked95: asked[Math.floor(0.95 * asked.length)] ?? 0,
    first: share(({ solvedBy }) => solvedBy === 1),
    three: share(({ solvedBy }) => solvedBy > 0 && solvedBy <= 3),
    contact: share(({ solvedBy }) => solvedBy === 0),
    wrongSure: share(({ wrongSure }) => wrongSure),
  }
}

/** Sends every crowd through every way of helping; the same people each time, so that differences are not luck. */
export function simulate(model: Model, people = PEOPLE): Row[] {
  const policies = policiesOf(model)
  return CROWDS.flatMap((crowd) => {
    const worlds = crowd.worlds ?? 1
    const persons = Array.from({ length: worlds }, (_, world) => truthOf(model, crowd, SEED + world)).flatMap(
      (truth, world) =>
        Array.from({ length: Math.floor(people / worlds) }, (_, n) =>
          personOf(truth, crowd, SEED + n * worlds + world),
        ),
    )
    return policies.map((policy) => ({
      problem: model.problem,
      crowd: crowd.id,
      policy: policy.id,
      ...summary(persons.map((person) => helped(model, policy, person))),
    }))
  })
}
