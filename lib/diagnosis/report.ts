import { format } from '@/lib/format'
import type { FixResult, Model, Session } from './types'
import type { ProblemWords } from './words'

/** Authored texts of the report; the file of the checklist pages has them. */
export interface ReportStrings {
  report: Record<
    | 'head'
    | 'problem'
    | 'answered'
    | 'ticked'
    | 'nothing'
    | 'unknown'
    | 'tried'
    | 'sender'
    | 'when'
    | 'never',
    string
  >
  tried: Record<FixResult, string>
}

export interface ReportInput {
  data: {
    site: string
    problem: string
    model: Pick<Model, 'questions' | 'fixes'>
    words: Pick<ProblemWords, 'questions' | 'fixes'>
    strings: ReportStrings
  }
  session: Session
  /** Carrier, phone and so on, already in authored words. */
  contextLines: { what: string; said: string }[]
  /** The day, written out. */
  day: string
}

const BLANK = '__________'

const section = (title: string, lines: string[], empty?: string): string[] =>
  lines.length || empty ? ['', title, ...(lines.length ? lines : [empty ?? ''])] : []

/**
 * The report that a person copies for a call or a helper. It is made of authored words only: an id of the session
 * that has no words is left out, so nothing that somebody typed or put into a link can ever stand in it.
 * The sender and the time are blanks, to be filled in after copying.
 */
export function buildReport({ data, session, contextLines, day }: ReportInput): string {
  const { site, problem, model, words, strings } = data
  const { report } = strings
  const asked = model.questions.filter(({ id }) => words.questions[id] && Object.hasOwn(session.answers, id))
  const short = (id: string) => words.questions[id]?.short ?? ''
  const answered = asked.flatMap(({ id }) => {
    const said = words.questions[id]?.answers[session.answers[id] ?? '']
    return said ? [`${short(id)}: ${said}`] : []
  })
  const ticked = model.questions.flatMap(({ id }) => {
    const line = words.questions[id]?.tick
    return line && session.ticked.includes(id) && !asked.some((question) => question.id === id) ? [line] : []
  })
  const tried = session.tried.flatMap(({ fix, result }) => {
    const title = model.fixes.some(({ id }) => id === fix) && words.fixes[fix]?.title
    return title ? [`${title}: ${strings.tried[result]}`] : []
  })
  return [
    format(report.head, { site }),
    day,
    ...section(report.problem, [problem]),
    ...section(
      report.answered,
      [...contextLines.map(({ what, said }) => `${what}: ${said}`), ...answered],
      report.nothing,
    ),
    ...section(report.ticked, ticked),
    ...section(
      report.unknown,
      asked.filter(({ id }) => session.answers[id] === 'dont-know').map(({ id }) => short(id)),
    ),
    ...section(report.tried, tried, report.nothing),
    '',
    `${report.sender} ${BLANK}`,
    `${report.when} ${BLANK}`,
    report.never,
  ].join('\n')
}
