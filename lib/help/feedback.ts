import { deviceStore } from '@/lib/device-store'
import { localDay } from '@/lib/local-day'

/** Why a page did not solve it. No free text: people would write codes and names into it. */
export const REASONS = ['not-my-case', 'too-hard', 'out-of-date', 'not-now', 'other'] as const

export type Reason = (typeof REASONS)[number]

/** One answer to "Did that do it?". */
export interface Answer {
  /** Path of the page, without anything that a person chose. */
  page: string
  solved: boolean
  reason?: Reason
  /** Day of the answer, as 2026-11-25; no time of day. */
  day: string
  /** Day on which the page was last compared with its sources. */
  reviewed?: string
}

/** An answer on the device. */
export interface KeptAnswer extends Answer {
  /** `waiting`: to be sent; `sent`: the owner has it; `kept`: it stays here. */
  state: 'waiting' | 'sent' | 'kept'
  /** Failed tries to send it. */
  tries: number
}

/** So many answers are kept; the oldest go first. */
export const MAX_ANSWERS = 100

/** After so many failures an answer stays on the device for good. */
export const MAX_TRIES = 5

const DAY = /^\d{4}-\d{2}-\d{2}$/
const STATES = ['waiting', 'sent', 'kept']

function isAnswer(raw: unknown): raw is KeptAnswer {
  if (typeof raw !== 'object' || raw === null) return false
  const { page, solved, reason, day, reviewed, state, tries } = raw as Record<string, unknown>
  return (
    typeof page === 'string' &&
    /^\/[\w/-]*$/.test(page) &&
    typeof solved === 'boolean' &&
    (reason === undefined || REASONS.some((known) => known === reason)) &&
    typeof day === 'string' &&
    DAY.test(day) &&
    (reviewed === undefined || (typeof reviewed === 'string' && DAY.test(reviewed))) &&
    STATES.includes(state as string) &&
    Number.isInteger(tries)
  )
}

const NONE: readonly KeptAnswer[] = []

/** All answers of this reader, kept on the device. */
export const feedback = deviceStore<readonly KeptAnswer[]>(
  'feedback',
  (raw) => (Array.isArray(raw) ? raw.filter(isAnswer).slice(-MAX_ANSWERS) : null),
  NONE,
)

/**
 * Adds an answer; one more about the same page on the same day takes the place of the one before, so that "no" and its
 * reason are one answer.
 * @param toSend true where the owner asked for answers
 */
export function withAnswer(
  kept: readonly KeptAnswer[],
  answer: Answer,
  toSend: boolean,
): readonly KeptAnswer[] {
  const isSame = ({ page, day }: Answer) => page === answer.page && day === answer.day
  const before = kept.find(isSame)
  if (before && before.solved === answer.solved && before.reason === answer.reason) return kept
  const added: KeptAnswer = { ...answer, state: toSend ? 'waiting' : 'kept', tries: 0 }
  return [...kept.filter((entry) => !isSame(entry)), added].slice(-MAX_ANSWERS)
}

/** Keeps an answer of today on the device. @param toSend true where the owner asked for answers */
export const keepAnswer = (answer: Omit<Answer, 'day'>, toSend: boolean): void =>
  feedback.set(withAnswer(feedback.get(), { ...answer, day: localDay() }, toSend))

/** An answer as it leaves the device: nothing about when in the day, how often, or from which device. */
export function outgoing({ page, solved, reason, day, reviewed }: Answer): Answer {
  return { page, solved, ...(reason && { reason }), day, ...(reviewed && { reviewed }) }
}

/** What an owner's endpoint gets, and what a reader can save: see docs/feedback.md. */
export const feedbackFile = (answers: readonly Answer[]) => ({
  format: 'wheres-my-code-feedback',
  version: 1,
  answers: answers.map(outgoing),
})
