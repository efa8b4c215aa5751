import type { RankedFix, Session } from '@/lib/diagnosis/types'
import { format } from '@/lib/format'
import { formatMinutes } from '@/lib/units'
import type { ChecklistData } from './data'

/** The label of an answer; an id without words stays an id, so that a gap is seen. */
export function answerText(
  { words, strings }: Pick<ChecklistData, 'words' | 'strings'>,
  question: string,
  answer = '',
): string {
  if (answer === 'dont-know') return strings.question.dontKnow
  return words.questions[question]?.answers[answer] ?? answer
}

export interface Said {
  /** What it was about. */
  what: string
  /** The answer, or the line that was ticked. */
  said: string
  ticked: boolean
}

/** What a person said about a question, in words. */
export function saidOf(
  data: Pick<ChecklistData, 'words' | 'strings'>,
  session: Session,
  question: string,
): Said {
  const words = data.words.questions[question]
  const ticked = session.ticked.includes(question) && !Object.hasOwn(session.answers, question)
  const said = ticked ? (words?.tick ?? question) : answerText(data, question, session.answers[question])
  return { what: words?.short ?? question, said, ticked }
}

/** A part of the context in words, or null when it is not known. */
export function contextText(
  data: Pick<ChecklistData, 'providers' | 'strings'>,
  session: Session,
  part: keyof Session['context'],
): string | null {
  const value = session.context[part]
  if (value === 'other') return null
  const names: Record<string, string> = {
    ...data.strings.context.platforms,
    ...data.strings.context.channels,
  }
  return data.providers[value]?.name ?? names[value] ?? null
}

/** The words of a fix where it leads to this guide: a carrier's own script, for example. */
export function fixText(
  { words }: Pick<ChecklistData, 'words'>,
  { id, guide }: Pick<RankedFix, 'id' | 'guide'>,
) {
  const base = words.fixes[id]
  const own = base?.variants[guide.split('#')[0] ?? '']
  return (
    base && {
      ...base,
      title: own?.title ?? base.title,
      why: own?.why ?? base.why,
      steps: own?.steps ?? base.steps,
    }
  )
}

/** "15 min · no wait · risk: none · you" */
export function fixLine(
  { model, strings, messages }: Pick<ChecklistData, 'model' | 'strings' | 'messages'>,
  id: string,
): string {
  const fix = model.fixes.find((entry) => entry.id === id)
  if (!fix) return ''
  const { plate, units } = messages
  const whos: Record<string, string> = plate.whos
  return format(strings.result.meta, {
    minutes: formatMinutes(fix.minutes, units),
    wait: fix.waitMinutes
      ? format(strings.result.metaWait, { time: formatMinutes(fix.waitMinutes, units) })
      : strings.result.metaNoWait,
    risk: plate.risks[fix.risk].toLowerCase(),
    who: fix.who
      .map((who) => whos[who] ?? who)
      .join(plate.and)
      .toLowerCase(),
  })
}
