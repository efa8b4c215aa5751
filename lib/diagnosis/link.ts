import type { Context, FixResult, Model, Session } from './types'

/** Longest link that is read, in characters, without the question mark. */
const LONGEST = 2000
const KEYS = { p: 'provider', c: 'carrier', d: 'platform', ch: 'channel' } as const
const RESULTS: FixResult[] = ['no', 'little', 'unsure']

/** Values of the context that exist on this site. */
export type KnownContext = Record<keyof Context, readonly string[]>

export interface ParsedLink {
  session: Session
  /** Parts that were left out, fit to be shown: cut short, and without runs of digits. */
  ignored: string[]
}

/** A part of a stranger's link, made harmless: the page must not print a telephone number or a sermon for them. */
function shown(part: string): string {
  const plain = part.replace(/\d{4,}/g, '…').replace(/[^\p{L}\p{N}.…_-]/gu, '')
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain || '…'
}

/** Follows renamings of an id (`question`, `question.answer` or fix); null when it was removed. */
function current(model: Model, old: string): string | null {
  let now: string | null = old
  for (let step = 0; now !== null && step < 5 && Object.hasOwn(model.renamed, now); step++)
    now = model.renamed[now] ?? null
  return now
}

const parts = (value: string | null) => (value ? value.split(',').filter(Boolean) : [])

/** Splits `first.second`; the second half is empty when there is no dot. */
function halves(part: string): [string, string] {
  const dot = part.indexOf('.')
  return dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot + 1)]
}

/** An answer of a link in today's ids, or null when question or answer do not exist. */
function answerOf(model: Model, part: string): [string, string] | null {
  const [question, answer] = halves(current(model, part) ?? '')
  const [renamed, other] = halves(current(model, question) ?? '')
  const pair: [string, string] = [renamed, other || answer]
  const mapped = current(model, pair.join('.'))
  const [id, value] = mapped === null ? ['', ''] : halves(mapped)
  const found = model.questions.find((entry) => entry.id === id)
  return found && (value === 'dont-know' || found.answers.some((entry) => entry.id === value))
    ? [id, value]
    : null
}

/** A tried fix of a link in today's ids, or null. */
function triedOf(model: Model, part: string): Session['tried'][number] | null {
  const [old, result] = halves(part)
  const fix = current(model, old)
  const known = model.fixes.some(({ id }) => id === fix) && RESULTS.includes(result as FixResult)
  return known && fix ? { fix, result: result as FixResult } : null
}

/**
 * Reads the query of a checklist's address. Never throws: what is unknown or too long is left out and named.
 * Other people's keys (`utm_source` and the like) are passed over in silence.
 * @param search with or without the question mark
 */
export function parseLink(search: string, model: Model, known: KnownContext): ParsedLink {
  const query = search.replace(/^\?/, '')
  const session: Session = {
    context: { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' },
    answers: {},
    tried: [],
    ticked: [],
  }
  if (query.length > LONGEST) return { session, ignored: [shown(query)] }
  const ignored: string[] = []
  const params = new URLSearchParams(query)
  for (const [key, part] of Object.entries(KEYS)) {
    const value = params.get(key)
    if (value && known[part].includes(value)) session.context[part] = value
    else if (value && value !== 'other') ignored.push(shown(value))
  }
  for (const part of parts(params.get('a'))) {
    const pair = answerOf(model, part)
    if (!pair) ignored.push(shown(part))
    else if (!Object.hasOwn(session.answers, pair[0])) session.answers[pair[0]] = pair[1]
  }
  for (const part of parts(params.get('k'))) {
    const id = current(model, part)
    if (!id || !model.questions.some((question) => question.id === id)) ignored.push(shown(part))
    else if (!session.ticked.includes(id)) session.ticked.push(id)
  }
  for (const part of parts(params.get('t'))) {
    const entry = triedOf(model, part)
    if (!entry) ignored.push(shown(part))
    else if (!session.tried.some(({ fix }) => fix === entry.fix)) session.tried.push(entry)
  }
  return { session, ignored }
}

/**
 * Writes a session as the query of a link, question mark included: keys in a fixed order, answers sorted by question,
 * so that one session has one address. Holds ids only, never anything that a person typed.
 */
export function formatLink(session: Session, version: number): string {
  const { context, answers, ticked, tried } = session
  const pairs = [
    ['v', String(version)],
    ...Object.entries(KEYS).map(([key, part]) => [key, context[part] === 'other' ? '' : context[part]]),
    [
      'a',
      Object.keys(answers)
        .sort()
        .map((question) => `${question}.${answers[question]}`)
        .join(','),
    ],
    ['k', [...ticked].sort().join(',')],
    ['t', tried.map(({ fix, result }) => `${fix}.${result}`).join(',')],
  ]
  return `?${pairs
    .filter(([, value]) => value)
    .map((pair) => pair.join('='))
    .join('&')}`
}
