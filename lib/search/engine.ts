import { fold, words } from './fold'
import { makeFuse } from './fuse-ranks'
import { highlight } from './highlight'
import { likeness, messageEvidence, messageWords, plainWords } from './likeness'
import { makeReader, type Reading } from './reading'
import { makeSpeller } from './spelling'
import type { SearchAnswer, SearchEngine, SearchIndex, SearchRecord } from './types'

/** How much each kind of evidence can add to a page's score. */
const WEIGHT = { text: 1, message: 3, cause: 1.2, problem: 0.5, start: 1.2, provider: 0.6 }
/** A page whose causes begin with the one that the words give answers it best. */
const CAUSE_PLACE = [1, 0.8, 0.65]
/** What is left of the score of a page about a service that the query does not name. */
const OTHER_PROVIDER = { named: 0.15, unnamed: 0.3 }
/** Pages below this share of the best page's score are left out. */
const LEAST = 0.25
/** The page of a message stands before a guide that names the same message. */
const MESSAGE_OF_GUIDE = 0.8

function vocabulary({ records, lexicon, causeNames }: SearchIndex): Set<string> {
  const said = records.flatMap((r) => [r.title, r.summary, ...r.headings, ...r.errors, ...r.aliases])
  const phrases = [lexicon.ideas, lexicon.providers, lexicon.causes, lexicon.problems].flatMap((lists) =>
    Object.values(lists).flat(),
  )
  const literal = phrases.map((phrase) => phrase.replace(/<[^>]*>|\p{L}+\*/gu, ' '))
  return new Set([...said, ...literal, ...Object.values(causeNames)].flatMap(words))
}

function causeFit(record: SearchRecord, causes: Reading['causes']): number {
  return Math.max(
    0,
    ...record.causes.slice(0, 3).map((id, place) => (causes.get(id) ?? 0) * (CAUSE_PLACE[place] ?? 0)),
  )
}

/** The checklist is the place to start when the words name a problem and give no cause. */
function problemFit(record: SearchRecord, { problems, causes }: Reading): number {
  const fit = problems.get(record.problems[0] ?? '') ?? 0
  if (record.kind !== 'checklist') return WEIGHT.problem * fit
  return (causes.size ? WEIGHT.problem : WEIGHT.start) * fit ** 2
}

function providerFactor(record: SearchRecord, named: readonly string[]): number {
  if (!record.providers.length) return 1
  if (record.providers.slice(0, 3).some((slug) => named.includes(slug))) return 1
  return named.length ? OTHER_PROVIDER.named : OTHER_PROVIDER.unnamed
}

/**
 * Prepares the search of one language. The same code runs in the browser and in scripts; it is deterministic.
 * A page's score is the sum of: how its words fit (Fuse.js), whether the query repeats one of its exact messages,
 * whether it treats a cause that the words give, whether it belongs to the problem, and whether it is about the
 * service that is named; pages about another service are pushed down.
 */
export function createSearch(index: SearchIndex): SearchEngine {
  const { records, lexicon } = index
  const names = new Set(Object.values(lexicon.providers).flat().flatMap(words))
  const speller = makeSpeller(vocabulary(index), names, lexicon.spelling)
  const read = makeReader(lexicon, speller)
  const byWords = makeFuse(records, index.causeNames)
  const messages = records.map(({ errors }) => messageWords(errors))

  function search(query: string, limit = 10): SearchAnswer {
    const reading = read(query)
    if (!reading.words.length) return { hits: [], readAs: [] }
    const text = byWords(reading.words)
    const asked = plainWords(reading.words)
    const scored = records.map((record, i) => {
      const message = Math.max(0, ...(messages[i] ?? []).map((message) => likeness(message, asked)))
      const aboutNamed = record.providers.some((slug) => reading.providers.includes(slug))
      const fits =
        WEIGHT.text * (text[i] ?? 0) +
        WEIGHT.cause * causeFit(record, reading.causes) +
        problemFit(record, reading) +
        (aboutNamed ? WEIGHT.provider : 0)
      const score =
        fits * providerFactor(record, reading.providers) +
        WEIGHT.message * messageEvidence(message) * (record.kind === 'error' ? 1 : MESSAGE_OF_GUIDE)
      return { record, score, message }
    })
    const best = Math.max(...scored.map(({ score }) => score))
    const hits = scored
      .filter(({ score }) => score > 0 && score >= best * LEAST)
      .sort((a, b) => b.score - a.score || a.record.url.localeCompare(b.record.url, 'en'))
      .slice(0, limit)
    return {
      hits: hits.map((hit) => ({
        ...hit,
        score: Math.round((hit.score / (hit.score + 1)) * 1000) / 1000,
        titleRanges: highlight(hit.record.title, reading.words),
        summaryRanges: highlight(hit.record.summary, reading.words),
      })),
      readAs: reading.readAs,
    }
  }

  return { search, knows: (word) => speller.knows(fold(word)) }
}
