import { format } from '@/lib/format'
import { SAME_MESSAGE } from './likeness'
import type { SearchMessages } from './messages'
import type { SearchAnswer } from './types'

const counted = (n: number, words: { one: string; other: string }) =>
  n === 1 ? words.one : format(words.other, { n })

/** The line below the search box: how much was found, and which words were read as another word. */
export function sayResult({ hits, readAs }: SearchAnswer, messages: SearchMessages['page']): string {
  if (!hits.length) return messages.noneStatus
  const exact = hits.filter(
    ({ record, message }) => record.kind === 'error' && message >= SAME_MESSAGE,
  ).length
  const others = hits.length - exact
  const counts = exact
    ? [counted(exact, messages.messages), ...(others ? [counted(others, messages.others)] : [])].join(', ')
    : counted(others, messages.results)
  const read = [...new Map(readAs.map((pair) => [pair.from, pair])).values()].slice(0, 3)
  return [`${counts}.`, ...read.map((pair) => format(messages.readAs, pair))].join(' ')
}
