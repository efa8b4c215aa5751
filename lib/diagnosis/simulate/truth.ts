import { type Table, tableOf } from '../table'
import type { Context, Model } from '../types'
import { normal } from './chance'

/** How the world of a crowd differs from what the checklist believes. */
export interface Crowd {
  id: string
  /** Noise on the log odds of every prior, strength and cure (Henrion and others 1996). */
  noise?: number
  /** Worlds drawn with that noise. */
  worlds?: number
  /** Share of people with two causes at once. */
  twoCauses?: number
  /** Share of people with a cause that the checklist does not have. */
  noFix?: number
  /** Instead of each question's own share of people who do not know. */
  dontKnow?: number
  /** Instead of each question's own share of wrong answers. */
  slip?: number
}

export const ANYBODY: Context = { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' }

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds))

/** The world in which a crowd lives: the checklist's own numbers, changed as the crowd says. */
export function truthOf(model: Model, crowd: Crowd, world: number): Table {
  const noise = (name: string) => (crowd.noise ?? 0) * normal(world, `${model.problem}/${name}`)
  const times = (value: number, name: string) => value * Math.exp(noise(name))
  return tableOf(
    {
      ...model,
      causes: model.causes.map((cause) => ({ ...cause, prior: times(cause.prior, `prior/${cause.id}`) })),
      questions: model.questions.map((question) => ({
        ...question,
        dontKnow: crowd.dontKnow ?? question.dontKnow,
        slip: crowd.slip ?? question.slip,
        answers: question.answers.map(({ id, base, weights }) => ({
          id,
          base: times(base, `base/${question.id}/${id}`),
          weights: Object.fromEntries(
            Object.entries(weights).map(([cause, weight]) => [
              cause,
              times(weight, `weight/${question.id}/${id}/${cause}`),
            ]),
          ),
        })),
      })),
      fixes: model.fixes.map((fix) => ({
        ...fix,
        treats: fix.treats.map(({ cause, works }) => ({
          cause,
          works: works && logistic(Math.log(works / (1 - works)) + noise(`works/${fix.id}/${cause}`)),
        })),
      })),
    },
    ANYBODY,
  )
}
