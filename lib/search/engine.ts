import { fold, words } from './fold'
import { highlight } from './highlight'
import { messageEvidence, SAME_MESSAGE } from './likeness'
import { makeMessageIndex } from './message-index'
import { messagesOf, strangeServices, unpack } from './pack'
import { readPostings } from './postings'
import { prefilled } from './prefill'
import { makeReader, type Reading } from './reading'
import { makeSpeller } from './spelling'
import { stem, tellingWords } from './stem'
import { makeTextRanks, synonymTests } from './text-ranks'
import type { SearchAnswer, SearchEngine, SearchHit, SearchIndex, SearchRecord, TextHit, Why } from './types'

/** How much each kind of evidence can add to a page's score. */
const WEIGHT = { text: 1, message: 3, cause: 1.2, problem: 0.5, start: 1.5, provider: 0.6, alsoProvider: 0.4 }
/** A page whose causes begin with the one that the words give answers it best. */
const CAUSE_PLACE = [1, 0.8, 0.65]
/** What is left of the score of a page about a service that the query does not name. */
const OTHER_PROVIDER = { named: 0.15, unnamed: 0.2 }
/** Pages below this share of the best page's score are left out. */
const LEAST = 0.25
/** The page of a message stands before a guide that names the same message. */
const MESSAGE_OF_GUIDE = 0.8
/** A named service's own page is among so many results. */
const OWN_PAGE_WITHIN = 3

/** Every phrase of the lexicon. */
function phrasesOf({ lexicon }: SearchIndex): string[] {
  const { ideas, providers, causes, problems, context, unknown } = lexicon
  const lists = [ideas, providers, causes, problems, ...Object.values(context), { unknown }]
  return lists.flatMap((list) => Object.values(list).flat())
}

/** Folded beginnings of the words that the lexicon has as `receiv*`. */
const beginningsOf = (index: SearchIndex): string[] =>
  phrasesOf(index)
    .flatMap((text) => text.match(/\p{L}{3,}(?=\*)/gu) ?? [])
    .map(fold)

/** True for a word that the index or the lexicon has in some form: "received" where it has "receive" or "receiv*". */
function familiarity(index: SearchIndex, known: ReadonlyMap<string, number>): (word: string) => boolean {
  const stems = new Set([...known.keys()].map(stem))
  const beginnings = beginningsOf(index)
  return (word) => stems.has(stem(word)) || beginnings.some((beginning) => word.startsWith(beginning))
}

/** Folded words of the index with the number of pages that have them. */
function vocabulary(index: SearchIndex): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count)
  for (const text of [...index.titles, ...messagesOf(index).map(([text]) => text)])
    for (const word of words(text)) add(word, 1)
  readPostings(index.aliasWords, (word, records) => add(word, records.length))
  for (const text of phrasesOf(index))
    for (const word of words(text.replace(/<[^>]*>|\p{L}+\*/gu, ' '))) add(word, 1)
  return counts
}

/** To which problem a cause leads: that of most general pages that begin with the cause. */
function problemsOfCauses(records: readonly SearchRecord[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { causes, problems, providers } of records) {
    const [cause] = causes
    const [problem] = problems
    if (!cause || !problem) continue
    const of = counts.get(cause) ?? new Map<string, number>()
    counts.set(cause, of.set(problem, (of.get(problem) ?? 0) + (providers.length ? 1 : 3)))
  }
  return new Map(
    [...counts].map(([cause, of]) => [
      cause,
      [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '',
    ]),
  )
}

function causeFit({ kind, causes: given }: SearchRecord, causes: Reading['causes']): number {
  if (kind === 'checklist' || !causes.size) return 0
  let best = 0
  for (let place = 0; place < CAUSE_PLACE.length; place++) {
    const firm = causes.get(given[place] ?? '') ?? 0
    best = Math.max(best, firm * (CAUSE_PLACE[place] ?? 0))
  }
  return best
}

/** The checklist is the place to start when the words name a problem and give no cause. */
function problemFit(record: SearchRecord, { problems, causes }: Reading): number {
  const fit = problems.get(record.problems[0] ?? '') ?? 0
  if (record.kind !== 'checklist') return WEIGHT.problem * fit
  return (causes.size ? WEIGHT.problem : WEIGHT.start) * fit ** 2
}

/** A named service that a page is about. */
function aboutOf({ providers }: SearchRecord, named: readonly string[]): string | undefined {
  return named.length ? providers.find((slug) => named.includes(slug)) : undefined
}

/** Evidence that a page is about a named service: less where it is about another service first. */
function providerFit(record: SearchRecord, named: readonly string[]): number {
  const about = aboutOf(record, named)
  if (!about) return 0
  return about === record.providers[0] ? WEIGHT.provider : WEIGHT.alsoProvider
}

function providerFactor(providers: readonly string[], named: readonly string[]): number {
  if (!providers.length) return 1
  if (!named.length) return OTHER_PROVIDER.unnamed
  return providers.slice(0, 3).some((slug) => named.includes(slug)) ? 1 : OTHER_PROVIDER.named
}

/** A message of so many words, repeated so well, is no chance. */
const isUnmistakable = ({ message, length }: Scored) => message >= 0.9 && length >= 6
/** Such a message of a service that is not named is among so many results: others may show the same words. */
const UNMISTAKABLE_WITHIN = 2

interface Scored {
  record: SearchRecord
  index: number
  score: number
  message: number
  /** Number of words of that message. */
  length: number
}

/**
 * Prepares the search of one language. The same code runs in the browser and in scripts; it is deterministic.
 * A page's score is the sum of: how its words fit, whether the query repeats one of its exact messages, whether it
 * treats a cause that the words give, whether it belongs to the problem, and whether it is about the service that is
 * named; pages about another service are pushed down.
 */
export function createSearch(index: SearchIndex): SearchEngine {
  const { lexicon } = index
  const records = unpack(index)
  const names = new Set(Object.values(lexicon.providers).flat().flatMap(words))
  const known = vocabulary(index)
  const isFamiliar = familiarity(index, known)
  const speller = makeSpeller(known, names, lexicon.spelling, beginningsOf(index))
  const read = makeReader(lexicon, speller, problemsOfCauses(records))
  const services = strangeServices(records, index)
  const byWords = makeTextRanks(index)
  const synonyms = synonymTests(index)
  const nameOf = new Map(
    records.flatMap(({ kind, title, providers: [slug] }) =>
      kind === 'provider' && slug ? [[slug, title]] : [],
    ),
  )
  const messages = makeMessageIndex([
    ...records.flatMap(({ kind, title }, i): [string, number[]][] =>
      kind === 'error' ? [[title, [i]]] : [],
    ),
    ...messagesOf(index).map(([text, ...of]): [string, number[]] => [text, of]),
  ])

  function whyOf({ record, message }: Scored, reading: Reading): Why {
    if (message >= SAME_MESSAGE) return { reason: 'message' }
    const cause = record.causes.slice(0, 3).find((id) => (reading.causes.get(id) ?? 0) > 0.5)
    if (cause) return { reason: 'cause', name: cause }
    const about = aboutOf(record, reading.providers)
    if (about) return { reason: 'provider', name: nameOf.get(about) ?? about }
    return { reason: reading.problems.has(record.problems[0] ?? '') ? 'problem' : 'words' }
  }

  /** The records that come near the best one, the best first. No object is made for all the others: there can be thousands. */
  function rank(reading: Reading): Scored[] {
    const text = byWords.rank(reading.words, reading.ideas)
    const like = messages(reading.words)
    const scores = new Float64Array(records.length)
    let best = 0
    records.forEach((record, i) => {
      const fit =
        WEIGHT.text * (text[i] ?? 0) +
        WEIGHT.cause * causeFit(record, reading.causes) +
        problemFit(record, reading) +
        providerFit(record, reading.providers)
      const message = like.get(i)?.like ?? 0
      const said = message && messageEvidence(message) * (record.kind === 'error' ? 1 : MESSAGE_OF_GUIDE)
      const score = (fit + WEIGHT.message * said) * providerFactor(services[i] ?? [], reading.providers)
      scores[i] = score
      if (score > best) best = score
    })
    const found: Scored[] = []
    scores.forEach((score, index) => {
      const record = records[index]
      if (!record || score <= 0 || score < best * LEAST) return
      const { like: message = 0, length = 0 } = like.get(index) ?? {}
      found.push({ record, index, score, message, length })
    })
    return found.sort((a, b) => b.score - a.score || a.index - b.index)
  }

  /** Brings the first that passes a test among so many. */
  function within(ranked: Scored[], most: number, test: (entry: Scored) => boolean): Scored[] {
    const place = ranked.findIndex(test)
    const found = ranked[place]
    if (!found || place < most) return ranked
    const rest = ranked.filter((entry) => entry !== found)
    return [...rest.slice(0, most - 1), found, ...rest.slice(most - 1)]
  }

  /** Sees to the places that are kept: for an exact message, and for pages about the services that are named. */
  function placed(ranked: Scored[], { providers, causes, problems }: Reading): Scored[] {
    const about = (slug: string) => (entry: Scored) => entry.record.providers.slice(0, 3).includes(slug)
    const own = providers
      .slice(0, 2)
      .reduceRight((list, slug) => within(list, OWN_PAGE_WITHIN, about(slug)), ranked)
    // A message that the query does not repeat is no better answer than the one that it does.
    const otherMessage = own[0]?.record.kind === 'error' && own[0].message < SAME_MESSAGE
    const doubtful = causes.size + problems.size > 0 && !otherMessage
    return within(own, doubtful ? UNMISTAKABLE_WITHIN : 1, isUnmistakable)
  }

  /** The page of one problem at one service, where there is one; a checklist that knows what the words told. */
  function deepened(record: SearchRecord, reading: Reading): SearchRecord {
    if (record.kind === 'checklist') return { ...record, url: prefilled(record, reading, index) }
    const [slug = ''] = record.providers
    const problem = [...reading.problems.keys()].find((id) => index.crossings[slug]?.includes(id))
    if (record.kind !== 'provider' || !problem) return record
    const title = records.find(({ kind, problems }) => kind === 'checklist' && problems[0] === problem)?.title
    return {
      ...record,
      url: `${record.url}${problem}/`,
      title: title ? `${record.title}: ${title}` : record.title,
      problems: [problem, ...record.problems.filter((id) => id !== problem)],
    }
  }

  /** Words that no page has, when the rest of the query is understood: probably a service's name. */
  function unknownName(reading: Reading): string | undefined {
    if (reading.unknown) return reading.unknown
    const strange = tellingWords(reading.words).filter(
      (word) => /^[a-z]{3,}$/.test(word) && !isFamiliar(word),
    )
    const clear = reading.problems.size > 0 && !reading.providers.length && reading.words.length <= 12
    return clear && strange.length > 0 && strange.length <= 2 ? strange.join(' ') : undefined
  }

  function find(query: string, limit: number): { reading: Reading; answer: SearchAnswer } {
    const reading = read(query)
    if (!reading.words.length) return { reading, answer: { hits: [], readAs: [] } }
    const unknown = unknownName(reading)
    const hits = placed(rank(reading), reading)
      .slice(0, limit)
      .map((hit): SearchHit => {
        const record = deepened(hit.record, reading)
        return {
          ...hit,
          why: whyOf(hit, reading),
          record,
          score: Math.round((hit.score / (hit.score + 1)) * 1000) / 1000,
          titleRanges: marks(record.title, reading),
        }
      })
    return { reading, answer: { hits, readAs: reading.readAs, ...(unknown && { unknown }) } }
  }

  function marks(text: string, reading: Reading) {
    const tests = reading.ideas.flatMap((id) => synonyms.get(id) ?? [])
    return highlight(text, reading.words, (word) => tests.some((test) => test(word)))
  }

  return {
    search: (query, limit = 10) => find(query, limit).answer,
    searchWithTexts: (query, texts, limit = 10) => {
      const { reading, answer } = find(query, limit)
      const hits = answer.hits.map((hit): TextHit => {
        const summary = texts.summaries[hit.index] ?? ''
        const heading = texts.headings[hit.index]
        const step = texts.steps[hit.index]
        const sections = (texts.sections[hit.index] ?? []).map(([id, text]) => {
          const ranges = marks(text, reading)
          return { url: `${hit.record.url}#${id}`, text, ranges, found: tellingFound(text, reading) }
        })
        const section = sections.sort((a, b) => b.found - a.found)[0]
        const { why } = hit
        const name = why.reason === 'cause' && why.name ? texts.causeNames[why.name] : undefined
        return {
          ...hit,
          ...(name && { why: { ...why, name } }),
          summary,
          summaryRanges: marks(summary, reading),
          ...(heading && { heading }),
          ...(step && { step }),
          ...(section && section.found >= 2 && { section }),
        }
      })
      return { ...answer, hits }
    },
    knows: (word) => known.has(fold(word)),
  }

  /** How many telling words of the query a heading repeats. */
  function tellingFound(text: string, reading: Reading): number {
    return highlight(text, reading.words).reduce(
      (sum, [from, to]) => sum + text.slice(from, to).split(' ').length,
      0,
    )
  }
}
