import { fold, words } from './fold'
import { packPostings } from './postings'
import { stem, tellingWords } from './stem'
import type { Kind, SearchIndex, SearchRecord, SearchSource, SearchTexts } from './types'

/** Letter of each kind in a packed index, and the folder of its pages. */
const KINDS: readonly (readonly [letter: string, kind: Kind, folder: string])[] = [
  ['g', 'guide', 'guides/'],
  ['e', 'error', 'errors/'],
  ['p', 'provider', 'providers/'],
  ['c', 'checklist', 'check/'],
  ['t', 'tool', ''],
]
/** Words that stand on a larger share of the pages than this tell nothing, and are not packed. */
const COMMON = 0.1

/** Records of each word, without words that `skip` or that nearly every page has. */
function wordLists(texts: readonly string[][], skip: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const forms = new Map<string, Map<string, number>>()
  const lists = new Map<string, number[]>()
  texts.forEach((list, record) => {
    const telling = tellingWords(list.flatMap(words))
    const seen = new Set(skip[record])
    for (const word of telling) {
      const term = stem(word)
      const of = forms.get(term) ?? new Map<string, number>()
      forms.set(term, of.set(word, (of.get(word) ?? 0) + 1))
      if (seen.has(term)) continue
      seen.add(term)
      const list = lists.get(term)
      if (list) list.push(record)
      else lists.set(term, [record])
    }
  })
  // Kept in the commonest of their forms, so that a misspelt word is read as a whole one.
  const commonest = (term: string) =>
    [...(forms.get(term) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? term
  return new Map(
    [...lists].flatMap(([term, list]) =>
      list.length > Math.max(20, texts.length * COMMON) ? [] : [[commonest(term), list] as const],
    ),
  )
}

const stems = (texts: readonly string[]) => new Set(texts.flatMap(words).map(stem))

type Frame = Pick<
  SearchIndex,
  'locale' | 'causeIds' | 'problems' | 'providers' | 'carriers' | 'versions' | 'crossings' | 'lexicon'
>

/** Messages beside the titles, each once, with the records that have it; one that is a title is that record's number. */
function packMessages(sources: readonly SearchSource[]): SearchIndex['messages'] {
  const titles = new Map(sources.map(({ title }, record) => [fold(title), record]))
  const byText = new Map<string, number[]>()
  sources.forEach(({ errors, title }, record) => {
    for (const text of new Set(errors))
      if (fold(text) !== fold(title)) byText.set(text, [...(byText.get(text) ?? []), record])
  })
  return [...byText].map(([text, records]) => [titles.get(fold(text)) ?? text, ...records])
}

/** So many aliases of a guide or message are ranked; on the labelled queries the rest cost more bytes than they found pages. */
const RANKED_ALIASES = 3

/** Packs what authors wrote into the file that browsers load: each word once, with the numbers of its pages. */
export function pack(frame: Frame, sources: readonly SearchSource[]): SearchIndex {
  const placesIn = (all: readonly string[]) => new Map(all.map((id, place) => [id, place]))
  const [causePlaces, problemPlaces, providerPlaces] = [frame.causeIds, frame.problems, frame.providers].map(
    placesIn,
  )
  const ids = (list: readonly string[], places?: ReadonlyMap<string, number>) =>
    list.flatMap((id) => places?.get(id) ?? []).join()
  const known = sources.map(({ title, errors }) => stems([title, ...errors]))
  // A service's names are known as names already.
  const aliases = wordLists(
    sources.map(({ kind, aliases: said }) => {
      if (kind === 'provider') return []
      return kind === 'guide' || kind === 'error' ? said.slice(0, RANKED_ALIASES) : said
    }),
    known,
  )
  const { lexicon, ...rest } = frame
  return {
    // The words of the lexicon come first: the texts that follow repeat them, which packs better.
    lexicon,
    ...rest,
    kinds: sources.map(({ kind }) => KINDS.find((entry) => entry[1] === kind)?.[0]).join(''),
    slugs: sources.map(({ url, kind }) => {
      const folder = KINDS.find((entry) => entry[1] === kind)?.[2] ?? ''
      return url.slice(`/${frame.locale}/${folder}`.length, -1)
    }),
    titles: sources.map(({ title }) => title),
    causes: sources.map((source) => ids(source.causes, causePlaces)),
    problemsOf: sources.map((source) => ids(source.problems, problemPlaces)),
    providersOf: sources.map((source) => ids(source.providers, providerPlaces)),
    messages: packMessages(sources),
    aliasWords: packPostings(aliases),
  }
}

/** The texts that results show, apart from the index because the list below a search box needs none of them. */
export function packTexts(sources: readonly SearchSource[], causeNames: Record<string, string>): SearchTexts {
  const some = <T>(read: (source: SearchSource) => T | undefined) =>
    Object.fromEntries(sources.flatMap((source, i) => (read(source) ? [[i, read(source) as T]] : [])))
  return {
    causeNames,
    summaries: sources.map(({ summary }) => summary),
    headings: some(({ heading }) => heading),
    steps: some(({ step }) => step),
    sections: some(({ headings }) =>
      headings.length ? headings.map(({ id, text }): [string, string] => [id, text]) : undefined,
    ),
  }
}

/** The records of a packed index. */
export function unpack(index: SearchIndex): SearchRecord[] {
  const list = (packed: string | undefined, all: readonly string[]) =>
    packed ? packed.split(',').flatMap((place) => all[Number(place)] ?? []) : []
  return [...index.kinds].map((letter, i) => {
    const [, kind, folder] = KINDS.find((entry) => entry[0] === letter) ?? ['t', 'tool' as const, '']
    return {
      kind,
      url: `/${index.locale}/${folder}${index.slugs[i]}/`,
      title: index.titles[i] ?? '',
      providers: list(index.providersOf[i], index.providers),
      causes: list(index.causes[i], index.causeIds),
      problems: list(index.problemsOf[i], index.problems),
    }
  })
}

/**
 * The services that each record is about, and the service of each message's page that belongs to a service without a page of its own, as its address tells:
 * `errors/zelle-…`. To people who name another service, or none, it is as strange as any service's page.
 */
export function strangeServices(
  records: readonly SearchRecord[],
  { lexicon, providers }: SearchIndex,
): string[][] {
  const others = Object.keys(lexicon.providers).filter((slug) => !providers.includes(slug))
  return records.map((record) =>
    record.kind === 'error' && !record.providers.length
      ? others.filter((slug) => record.url.includes(`/${slug}-`))
      : record.providers,
  )
}

/** The messages of a packed index beside titles, as texts with the numbers of their records. */
export const messagesOf = (index: SearchIndex): [text: string, ...records: number[]][] =>
  index.messages.map(([text, ...records]) => [
    typeof text === 'number' ? (index.titles[text] ?? '') : text,
    ...records,
  ])
