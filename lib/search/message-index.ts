import { words } from './fold'
import { likeness, plainWords } from './likeness'

/** So many messages, those that share most words with a query, are compared word by word. */
const COMPARED = 40

const isNumber = (word: string) => /^\d+$/.test(word)
/** Numbers inside a message differ from person to person; alone they are the number of an error. */
const withoutNumbers = (list: readonly string[]) => {
  const rest = list.filter((word) => !isNumber(word))
  return rest.length ? rest : [...list]
}

interface Message {
  words: string[]
  records: number[]
}

/** How like a record's message is to the query, 0 to 1, and how many words the message has. */
export interface Likeness {
  like: number
  length: number
}

/**
 * Finds exact messages in a query, whole or in part, with other words around them.
 * @param messages texts with the numbers of their records
 * @returns a function from folded words to the likeness of each record that has a like message
 */
export function makeMessageIndex(
  messages: readonly (readonly [text: string, records: readonly number[]])[],
): (list: readonly string[]) => Map<number, Likeness> {
  const all = messages.flatMap(([text, records]): Message[] => {
    const list = withoutNumbers(plainWords(words(text)))
    return list.length ? [{ words: list, records: [...records] }] : []
  })
  const byWord = new Map<string, number[]>()
  all.forEach((message, i) => {
    for (const word of new Set(message.words)) {
      const list = byWord.get(word)
      if (list) list.push(i)
      else byWord.set(word, [i])
    }
  })

  function shared(list: readonly string[]): number[] {
    const counts = new Uint16Array(all.length)
    const found: number[] = []
    const part = (i: number) => (counts[i] ?? 0) / Math.min(all[i]?.words.length ?? 1, list.length)
    for (const word of new Set(list)) for (const i of byWord.get(word) ?? []) counts[i] = (counts[i] ?? 0) + 1
    counts.forEach((count, i) => {
      if (count && part(i) >= 0.5) found.push(i)
    })
    return found
      .sort((a, b) => part(b) - part(a) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
      .slice(0, COMPARED)
  }

  return (query) => {
    const plain = plainWords(query)
    const text = withoutNumbers(plain)
    const found = new Map<number, Likeness>()
    for (const i of shared(plain)) {
      const message = all[i]
      if (!message) continue
      const numbered = message.words.length === 1 && message.words.every(isNumber)
      const like = numbered ? 1 : likeness(message.words, text)
      const length = message.words.length
      for (const record of message.records)
        if (like > (found.get(record)?.like ?? 0)) found.set(record, { like, length })
    }
    return found
  }
}
