import type { Content } from '@/lib/content/types'

/** A number, name or address that is reported to send a service's codes. */
export interface Sender {
  /** As it is written: 73981, 725-729, noreply@example.org, @example.org. */
  value: string
  provider: { name: string; url: string }
  /** What the service's page adds to it. */
  note?: string
  /** The day that the source speaks of; else the day on which the service's page was compared with it. */
  day: string
  asOf: boolean
  sources: { title: string; url: string }[]
}

/** Every reported sender of a language's content, by service. */
export function sendersOf({ providers }: Pick<Content, 'providers'>): Sender[] {
  return providers.flatMap(({ name, url, facts, words, sources, reviewed }) =>
    (facts.senders?.values ?? []).map((value) => ({
      value,
      provider: { name, url },
      ...(words.facts.senders && { note: words.facts.senders }),
      day: facts.senders?.asOf ?? reviewed,
      asOf: Boolean(facts.senders?.asOf),
      sources: (facts.senders?.source ?? []).flatMap((key) => {
        const source = sources[key]
        return source ? [{ title: source.title, url: source.url }] : []
      }),
    })),
  )
}

const LONGEST = 80

/** What somebody asked about. */
export type Asked = { kind: 'empty' | 'email' | 'name' } | { kind: 'short' | 'long'; digits: string }

/** Sorts what was typed: a short number (3 to 6 digits, hyphens and spaces accepted), a longer one, an address, a name. */
export function readSender(typed: string): Asked {
  const text = typed.normalize('NFKC').trim().slice(0, LONGEST)
  if (!text) return { kind: 'empty' }
  if (text.includes('@')) return { kind: 'email' }
  const digits = text.replace(/[\s\p{Pd}.()+]/gu, '')
  if (!/^\d+$/.test(digits)) return { kind: 'name' }
  return { kind: digits.length >= 3 && digits.length <= 6 ? 'short' : 'long', digits }
}

/** Lower case without spaces; digits without their punctuation. */
function plain(text: string): string {
  const asked = readSender(text)
  return 'digits' in asked ? asked.digits : text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}

/**
 * Senders that are reported under exactly this number or address; a list entry `@example.org` stands for all addresses
 * there. Never a near match: a wrong name is worse than none.
 */
export function findSenders(senders: Sender[], typed: string): Sender[] {
  const asked = plain(typed.slice(0, LONGEST))
  if (!asked) return []
  return senders.filter(({ value }) => {
    const known = plain(value)
    return known === asked || (known.startsWith('@') && asked.endsWith(known))
  })
}
