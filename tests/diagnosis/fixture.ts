import type { Context, Model, ModelFix, ModelQuestion, Session } from '@/lib/diagnosis/types'

export const ANYBODY: Context = { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' }

export const session = (part: Partial<Session> = {}): Session => ({
  context: ANYBODY,
  answers: {},
  tried: [],
  ticked: [],
  ...part,
})

/** A question with two answers of equal base rate; `weights` are those of its `yes`. */
export const question = (
  id: string,
  weights: Record<string, number>,
  more: Partial<ModelQuestion> = {},
): ModelQuestion => ({
  id,
  minutes: 0.1,
  dontKnow: 0.05,
  slip: 0.05,
  answers: [
    { id: 'yes', base: 8, weights },
    { id: 'no', base: 8, weights: {} },
  ],
  ...more,
})

export const fix = (id: string, treats: Record<string, number>, more: Partial<ModelFix> = {}): ModelFix => ({
  id,
  treats: Object.entries(treats).map(([cause, works]) => ({ cause, works })),
  minutes: 3,
  waitMinutes: 0,
  risk: 'none',
  who: ['you'],
  guides: [{ guide: `guide-${id}` }],
  ...more,
})

/** Three causes on three legs, a question and a fix for each. */
export const model = (part: Partial<Model> = {}): Model => ({
  problem: 'test',
  version: 1,
  contactMinutes: 60,
  maxAnswered: 4,
  maxAsked: 7,
  causes: [
    { id: 'number', prior: 8, priorWhen: [], where: 'details' },
    { id: 'block', prior: 8, priorWhen: [{ when: { carrier: ['t-mobile'] }, prior: 16 }], where: 'carrier' },
    { id: 'filter', prior: 3, priorWhen: [{ when: { platform: ['windows'] }, prior: 0 }], where: 'phone' },
  ],
  questions: [
    question('differ', { number: 30, block: 0.25 }),
    question('none-come', { block: 30, number: 0.02 }),
    question('looked', { filter: 30 }),
  ],
  fixes: [
    fix('change-number', { number: 0.7 }),
    fix('call', { block: 0.92 }, { minutes: 12 }),
    fix('look', { filter: 0.92 }, { minutes: 2 }),
  ],
  gates: [],
  bypass: [],
  renamed: {},
  ...part,
})
