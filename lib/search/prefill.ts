import { formatLink } from '@/lib/diagnosis/link'
import type { Reading } from './reading'
import type { SearchIndex, SearchRecord } from './types'

/** A cause must be told this firmly to become an answer. */
const FIRM = 0.75

const split = (pair: string): [string, string] => {
  const [question = '', answer = ''] = pair.split('.')
  return [question, answer]
}

/**
 * A checklist's address with what the query told: service, carrier, phone, way of the code, and answers that a cause
 * in the words stands for. Holds ids only, never anything that a person typed.
 */
export function prefilled(record: SearchRecord, reading: Reading, index: SearchIndex): string {
  const [problem = ''] = record.problems
  const version = index.versions[problem]
  if (record.kind !== 'checklist' || !version) return record.url
  const listed = index.lexicon.answers[problem] ?? {}
  const answers = [...reading.causes]
    .filter(([, firm]) => firm >= FIRM)
    .flatMap(([cause]) => (listed[cause] ? [split(listed[cause])] : []))
  const carrier = reading.providers.find((slug) => index.carriers.includes(slug))
  const provider = reading.providers.find((slug) => slug !== carrier && index.providers.includes(slug))
  const context = {
    provider: provider ?? 'other',
    carrier: carrier ?? 'other',
    platform: reading.context.platform ?? 'other',
    channel: reading.context.channel ?? 'other',
  }
  const told = answers.length > 0 || Object.values(context).some((value) => value !== 'other')
  if (!told) return record.url
  // Of two answers to one question the firmer cause's counts, so it is written last.
  return (
    record.url +
    formatLink({ context, answers: Object.fromEntries(answers.reverse()), tried: [], ticked: [] }, version)
  )
}
