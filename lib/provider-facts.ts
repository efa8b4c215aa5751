import type { ProviderFacts } from './content/schema/provider'
import type { Provider } from './content/types'
import { format, formatDay } from './format'
import type { Messages } from './i18n'
import { formatMinutes, formatRange } from './units'

type Facts = Partial<ProviderFacts>
type Words = Pick<Messages, 'providers' | 'units'>

/** Facts that a reader expects on every service's page: a missing one is shown as not known. */
const EXPECTED = ['channels', 'codeLength', 'codeLifetime', 'resendWait', 'limit'] as const

export interface FactLine {
  label: string
  /** The measured value, '' when there is only a sentence. */
  value: string
  /** The locale's sentence about it. */
  text?: string
  /** Places in the page's list of sources, from 1. */
  refs: number[]
  reported: boolean
  /** The day that the source speaks of, in words, when it is not the review day. */
  asOf?: string
  known: boolean
}

const MINUTES_A_DAY = 24 * 60

/** Each fact's value in words; how a span or a unit reads is the locale's. */
const VALUES: { [K in keyof ProviderFacts]: (fact: ProviderFacts[K], words: Words) => string } = {
  channels: ({ values }, { providers }) => values.map((id) => providers.channels[id]).join(' · '),
  codeLength: ({ digits }, { units }) => formatRange(digits, units, (n) => format(units.digits, { n })),
  codeLifetime: ({ minutes }, { units }) => formatRange(minutes, units, (n) => formatMinutes(n, units)),
  resendWait: ({ seconds }, { units }) =>
    formatRange(seconds, units, (n) => (n < 60 ? format(units.second, { n }) : formatMinutes(n / 60, units))),
  limit: ({ tries, lockHours }, { providers, units }) =>
    [
      tries && format(providers.tries, { n: tries }),
      lockHours &&
        format(providers.lock, { time: formatRange(lockHours, units, (n) => formatMinutes(n * 60, units)) }),
    ]
      .filter(Boolean)
      .join(', '),
  senders: ({ values }) => values.join(' · '),
  numberTypesRefused: ({ values }, { providers }) =>
    values.map((id) => providers.numberTypes[id]).join(' · '),
  recoveryWait: ({ days }, { units }) =>
    formatRange(days, units, (n) => formatMinutes(n * MINUTES_A_DAY, units)),
}

function valueText<K extends keyof ProviderFacts>(key: K, facts: Facts, words: Words): string {
  const fact = facts[key]
  return fact ? VALUES[key](fact as ProviderFacts[K], words) : ''
}

/** Place of a source key in the page's numbered list, from 1. */
export function sourceNumber(provider: Provider, key: string): number {
  return Object.keys(provider.sources).indexOf(key) + 1
}

/** The facts of a provider's page in order, unknown ones said openly. A carrier's page shows only what it has. */
export function factLines(provider: Provider, words: Words, locale: string): FactLine[] {
  const { facts, words: said, kind } = provider
  const keys = Object.keys(words.providers.labels) as (keyof ProviderFacts)[]
  const expected: readonly string[] = kind === 'carrier' ? [] : EXPECTED
  const measured = keys
    .filter((key) => facts[key] || expected.includes(key))
    .map((key) => ({
      label: words.providers.labels[key],
      value: valueText(key, facts, words),
      text: said.facts[key],
      refs: (facts[key]?.source ?? []).map((source) => sourceNumber(provider, source)),
      reported: facts[key]?.status === 'reported',
      asOf: facts[key]?.asOf && formatDay(facts[key].asOf, locale),
      known: Boolean(facts[key]),
    }))
  const more = said.more.map(({ label, text, source }) => ({
    label,
    value: '',
    text,
    refs: source.map((key) => sourceNumber(provider, key)),
    reported: false,
    known: true,
  }))
  return [...measured, ...more]
}
