import type { Context, FixResult, Session } from '@/lib/diagnosis/types'

/** Nothing is known. */
export const emptySession: Session = {
  context: { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' },
  answers: {},
  tried: [],
  ticked: [],
}

/** True when a link already tells something about the person, so that nobody is led back to the beginning. */
export function isStarted({ answers, tried, ticked }: Session): boolean {
  return Object.keys(answers).length > 0 || tried.length > 0 || ticked.length > 0
}

/** The session with one answer more, or changed. An answer takes the place of a tick. */
export function withAnswer(session: Session, question: string, answer: string): Session {
  const ticked = session.ticked.filter((id) => id !== question)
  return { ...session, answers: { ...session.answers, [question]: answer }, ticked }
}

/** The session with these lines of the opening checklist ticked, and no others. */
export function withTicks(session: Session, ticked: string[]): Session {
  return { ...session, ticked }
}

/** The session as if a question had never been answered. */
export function withoutAnswer(session: Session, question: string): Session {
  const answers = Object.fromEntries(Object.entries(session.answers).filter(([id]) => id !== question))
  return { ...session, answers, ticked: session.ticked.filter((id) => id !== question) }
}

/** The session with one part of the context set; `other` means not known. */
export function withContext(session: Session, part: keyof Context, value: string): Session {
  return { ...session, context: { ...session.context, [part]: value } }
}

/** The session after a fix was tried. */
export function withTried(session: Session, fix: string, result: FixResult): Session {
  return { ...session, tried: [...session.tried.filter((entry) => entry.fix !== fix), { fix, result }] }
}

/** The session as if a fix had never been tried. */
export function withoutTried(session: Session, fix: string): Session {
  return { ...session, tried: session.tried.filter((entry) => entry.fix !== fix) }
}

/** The phone that a browser names itself to be on. Computers say nothing about the phone that waits for a code. */
export function guessPhone(userAgent: string): 'iphone' | 'android' | 'other' {
  if (/iPhone|iPod/.test(userAgent)) return 'iphone'
  return /Android/.test(userAgent) ? 'android' : 'other'
}
