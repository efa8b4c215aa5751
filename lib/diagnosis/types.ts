/**
 * The checklist engine's vocabulary. A `Model` is what scripts compile from content/diagnosis/<problem>/model.yaml:
 * plain data with words already turned into numbers, small enough to travel to the browser.
 */
import type { Leg } from '@/lib/content/legs'

export type Risk = 'none' | 'low' | 'medium' | 'high'

/** What is known before any question: from the page, the search or one tap. Unknown is `other`. */
export interface Context {
  provider: string
  carrier: string
  platform: string
  channel: string
}

/** Holds when every named part of the context is one of the values listed for it. */
export type Condition = Partial<Record<keyof Context, string[]>>

export interface ModelCause {
  id: string
  /** Prior weight, not normalised, before context. */
  prior: number
  /** Prior weight instead, the first condition that holds; 0 means "does not apply". */
  priorWhen: { when: Condition; prior: number }[]
  where: Leg
}

export interface ModelAnswer {
  id: string
  /** Base rate weight of this answer. */
  base: number
  /** Weight by cause id; a cause that is not named has 1. */
  weights: Record<string, number>
}

export interface ModelQuestion {
  id: string
  /** Time to answer, minutes. */
  minutes: number
  /** Share of people who do not know, 0–1. */
  dontKnow: number
  /** Chance of a wrong answer, 0–1. */
  slip: number
  answers: ModelAnswer[]
  /** Questions about one fact: only the strongest weight of a group counts for a cause. */
  group?: string
  /** Asked only in this context. */
  when?: Condition
  /** Answered by the safety screen, before the first question; never chosen by the engine. */
  safety?: boolean
  /** The answer that a tick of the opening checklist stands for. */
  tickedMeans?: string
  /** Share of people who tick the line when it is true, 0–1; without it a tick counts as the answer itself. */
  reportRate?: number
}

export interface ModelFix {
  id: string
  /** What it treats, best first; `works` is the chance that it cures that cause, 0–1. */
  treats: { cause: string; works: number }[]
  minutes: number
  waitMinutes: number
  risk: Risk
  who: string[]
  /** Which guide (slug, with an optional #section) explains it: the first condition that holds, else the last entry. */
  guides: { when?: Condition; guide: string }[]
  /** Never offered in this context, or when this answer was given. */
  never?: { context?: Condition; answers?: Record<string, string[]> }
}

/** A safety rule. `stop` replaces the page; `banner` is shown and the flow goes on. */
export interface ModelGate {
  id: string
  kind: 'stop' | 'banner'
  question: string
  answers: string[]
  guide: string
}

export interface Model {
  problem: string
  version: number
  /** Cost of giving up and asking a person, minutes. */
  contactMinutes: number
  maxAnswered: number
  maxAsked: number
  causes: ModelCause[]
  questions: ModelQuestion[]
  fixes: ModelFix[]
  gates: ModelGate[]
  /** Fixes shown under "Another way in", never ranked. */
  bypass: string[]
  /** Old ids in links: new id, or null when removed. */
  renamed: Record<string, string | null>
}

export type FixResult = 'no' | 'little' | 'unsure'

/** All that a checklist knows about a person: exactly what its link holds. */
export interface Session {
  context: Context
  /** Question id → answer id or `dont-know`. */
  answers: Record<string, string>
  /** Fixes that were tried, in order. */
  tried: { fix: string; result: FixResult }[]
  /** Ids of ticked questions of an opening checklist. */
  ticked: string[]
}

export type Band = 'most-likely' | 'possible' | 'less-likely'

export interface RankedCause {
  id: string
  /** Posterior, 0–1. Never shown as a number. */
  p: number
  band: Band
}

export interface RankedFix {
  id: string
  /** Chance that it works now, 0–1. Never shown as a number. */
  p: number
  /** The cause it most probably treats here. */
  cause: string
  /** Guide slug with an optional #section. */
  guide: string
}

export interface Reason {
  question: string
  answer: string
  /** Weight of evidence (natural log) for the first fix's cause. */
  weight: number
}

export interface NextQuestion {
  id: string
  /** For "why this question, now?": the causes each answer raises most, best first, at most three. */
  pointsTo: Record<string, string[]>
}

/** What the page shows for a session; a pure function of model and session. */
export interface Outcome {
  /** A stop gate that fired. */
  gate: ModelGate | null
  banners: ModelGate[]
  /** The question to ask now; null when it is time for the fixes. */
  next: NextQuestion | null
  /** Questions answered so far without `dont-know` (safety facts not counted). */
  answered: number
  ranking: RankedCause[]
  /** In the order of offering; fixes already tried are left out. Empty: time to contact somebody. */
  fixes: RankedFix[]
  /** Fixes under "Another way in". */
  bypass: RankedFix[]
  /** Up to three answers that speak for the first fix, strongest first. */
  reasons: Reason[]
  /** The answer whose removal changes the first fix, or lowers it most. */
  decisive: string | null
  /** State of each leg of the journey from the answers so far. */
  legs: Record<Leg, 'here' | 'open' | 'clear'>
  /** Two answers that rarely go together. */
  contradiction: [string, string] | null
}
