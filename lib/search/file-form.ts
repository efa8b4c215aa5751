import { words } from './fold'
import type { Lexicon, SearchIndex } from './types'

/** Lists of numbers that stand for each record: places in `causeIds`, `problems` and `providers`. */
const PLACES = ['causes', 'problemsOf', 'providersOf'] as const
/** Lists of phrases and patterns. */
const LISTS = ['ideas', 'providers', 'causes', 'problems'] as const

type Packed<T, Keys extends keyof T, Value> = Omit<T, Keys> & Record<Keys, Value>

/** An index in the bytes of its file: what stands often is short there, so that it packs better. */
export type IndexFileForm = Packed<
  Omit<SearchIndex, 'lexicon'>,
  (typeof PLACES)[number] | 'crossings',
  string
> & {
  lexicon: Packed<Lexicon, (typeof LISTS)[number], Record<string, string>> & {
    /** Ideas that stand as a letter, A first. */
    letters: string[]
  }
}

/** The letter of place 0; a space, which divides records, and quotes come before it. */
const FIRST = 40
const toLetters = (places: readonly number[]) =>
  places.map((place) => String.fromCharCode(FIRST + place)).join('')
const fromLetters = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0) - FIRST)

/** Capital letters, which no phrase and no page's address has otherwise, stand for places in a list: A is the first. */
const LETTERS = 26
const toCapital = (place: number) => String.fromCharCode(65 + place)
const fromCapital = (capital: string) => capital.charCodeAt(0) - 65

/** A page's name in its address, with its title's words as capitals: `AC-gone` for "lost-phone-gone", "Lost my phone". */
function shortSlug(slug: string, title: string): string {
  const places = words(title).slice(0, LETTERS)
  return slug
    .split('-')
    .map((word) => (places.includes(word) ? toCapital(places.indexOf(word)) : word))
    .join('-')
    .replace(/(?<=[A-Z])-(?=[A-Z])/g, '')
}

/** Undoes `shortSlug`. */
function longSlug(short: string, title: string): string {
  const places = words(title)
  return short
    .replace(/[A-Z](?=[A-Z])/g, '$&-')
    .replace(/[A-Z]/g, (capital) => places[fromCapital(capital)] ?? '')
}

/** Stands for a service's name among its words, where the name is its id with spaces. */
const OWN_NAME = '='
const nameOf = (id: string) => id.replaceAll('-', ' ')

/** Ideas in the order of how often phrases name them. */
function commonIdeas(lists: readonly Record<string, readonly string[]>[]): string[] {
  const counts = new Map<string, number>()
  for (const text of lists.flatMap((list) => Object.values(list).flat()))
    for (const [, id = ''] of text.matchAll(/<(.+?)>/g)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

const onAll = <A, B>(lists: Record<string, A>, change: (list: A, id: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, change(list, id)]))

const entries = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>

/** The service that a record is about, where its page carries the service's id. */
const ownService = (places: string, providers: readonly string[]): string =>
  providers[Number.parseInt(places, 10)] ?? ''

/** The form in which an index stands in its file. */
export function toFileForm(index: SearchIndex): IndexFileForm {
  const { lexicon, slugs, titles, messages, aliasWords, kinds, ...rest } = index
  // Texts that repeat each other stand near each other, and numbers apart from them: that packs better.
  const { causes, problemsOf, providersOf, crossings, ...frame } = rest
  const { providers, ideas, problems, causes: causePatterns, ...words } = lexicon
  const letters = (places: string) => (places ? toLetters(places.split(',').map(Number)) : '')
  const common = commonIdeas([providers, ideas, problems, causePatterns]).slice(0, LETTERS)
  const places = new Map(common.map((id, place) => [`<${id}>`, toCapital(place)]))
  // The marks divide and join phrases; in a name itself they mean no more than a space.
  const text = (phrases: readonly string[]) =>
    phrases
      .map((one) =>
        one
          .replace(/[|~]|(?<! )&|&(?! )/g, ' ')
          .toLowerCase()
          .replace(/<.+?>/g, (idea) => places.get(idea) ?? idea),
      )
      .join('|')
      .replaceAll(' .. ', '~')
      .replaceAll(' & ', '&')
  return {
    crossings: index.providers
      .map((slug) => toLetters((crossings[slug] ?? []).map((id) => index.problems.indexOf(id))))
      .join(' '),
    ...frame,
    slugs: slugs.map((slug, i) =>
      slug === ownService(providersOf[i] ?? '', index.providers) ? '' : shortSlug(slug, titles[i] ?? ''),
    ),
    lexicon: {
      providers: onAll(providers, (list, id) =>
        text(list.map((phrase) => (phrase === nameOf(id) ? OWN_NAME : phrase))),
      ),
      ...words,
      letters: common,
      ideas: onAll(ideas, text),
      problems: onAll(problems, text),
      causes: onAll(causePatterns, text),
    },
    titles,
    messages,
    aliasWords,
    kinds,
    providersOf: providersOf.map(letters).join(' '),
    problemsOf: problemsOf.map(letters).join(' '),
    causes: causes.map(letters).join(' '),
  }
}

/** An index as the engine takes it; undoes `toFileForm`. */
export function fromFileForm(file: IndexFileForm): SearchIndex {
  const {
    lexicon: { letters, ...lexicon },
    providers,
    problems,
  } = file
  const phrases = (text: string) =>
    text
      ? text
          .replace(/[A-Z]/g, (letter) => `<${letters[fromCapital(letter)]}>`)
          .replaceAll('~', ' .. ')
          .replaceAll('&', ' & ')
          .split('|')
      : []
  const places = entries(PLACES, (key) => file[key].split(' ').map((letters) => fromLetters(letters).join()))
  const crossings = file.crossings.split(' ').flatMap((letters, i) => {
    const ids = fromLetters(letters).map((place) => problems[place] ?? '')
    return ids.length ? [[providers[i] ?? '', ids] as const] : []
  })
  const lists = entries(LISTS, (key) => onAll(lexicon[key], phrases))
  const named = onAll(lists.providers, (list, id) =>
    list.map((phrase) => (phrase === OWN_NAME ? nameOf(id) : phrase)),
  )
  return {
    ...file,
    ...places,
    crossings: Object.fromEntries(crossings),
    slugs: file.slugs.map((slug, i) =>
      slug ? longSlug(slug, file.titles[i] ?? '') : ownService(places.providersOf[i] ?? '', providers),
    ),
    lexicon: { ...lexicon, ...lists, providers: named },
  }
}
