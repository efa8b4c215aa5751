import { createHash } from 'node:crypto'
import { crossings } from '@/lib/content/crossing'
import { loadContent } from '@/lib/content/load'
import { oncePerContent } from '@/lib/content/lookup'
import type { Content } from '@/lib/content/types'
import { loadModel } from '@/lib/diagnosis/load'
import { compact } from './compact'
import { toFileForm } from './file-form'
import { words } from './fold'
import { loadLexicon } from './lexicon-files'
import { loadSearchMessages } from './messages'
import { pack, packTexts } from './pack'
import { toSources } from './records'
import type { Lexicon, SearchIndex, SearchSource, SearchTexts } from './types'

const holds = (text: string, part: string) => ` ${text} `.includes(` ${part} `)

/**
 * Leaves out names that hold a shorter one ("kucoin sms code", "kucoin"): the shorter finds them too. One that is part
 * of an everyday phrase ("!on target") does not always count, and leaves out none.
 */
function shortest(names: readonly string[]): string[] {
  const everyday = names.filter((name) => name.startsWith('!')).map((name) => name.slice(1))
  const sure = names.filter((name) => !name.startsWith('!') && !everyday.some((text) => holds(text, name)))
  return names.filter(
    (name) => name.startsWith('!') || !sure.some((other) => other !== name && holds(name, other)),
  )
}

/** The lexicon with the names and aliases that services give themselves. */
function withNames(lexicon: Lexicon, { providers, hidden }: Content): Lexicon {
  const named = providers.map(({ slug, name, aliases }) => {
    const folded = [name, ...aliases].map((text) => words(text).join(' ')).filter(Boolean)
    const all: string[] = [...new Set([...(lexicon.providers[slug] ?? []), ...folded])]
    return [slug, shortest(all)] as const
  })
  const shown = <T>(lists: Record<string, T>, left: Iterable<string>) => {
    const out = new Set(left)
    return Object.fromEntries(Object.entries(lists).filter(([id]) => !out.has(id)))
  }
  return {
    ...lexicon,
    problems: shown(lexicon.problems, hidden.problems),
    providers: { ...shown(lexicon.providers, hidden.providers), ...Object.fromEntries(named) },
  }
}

/** Words of the records with the number of times that they stand there. */
function counted(sources: readonly SearchSource[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of sources
    .flatMap(({ title, aliases, errors }) => [title, ...aliases, ...errors])
    .flatMap(words))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function crossingsOf(content: Content): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { provider, problem } of crossings(content)) {
    found[provider.slug] = [...(found[provider.slug] ?? []), problem.id]
  }
  return found
}

/** What ranking and results of one language need, before it is packed. @throws ContentError */
export function loadSources(locale: string): {
  frame: Parameters<typeof pack>[0]
  sources: SearchSource[]
  causeNames: Record<string, string>
} {
  const content = loadContent(locale)
  const sources = toSources(content)
  const versions = content.problems.flatMap(({ id }) => {
    const version = loadModel(id)?.version
    return version ? [[id, version] as const] : []
  })
  return {
    frame: {
      locale,
      causeIds: content.causes.map(({ id }) => id),
      problems: content.problems.map(({ id }) => id),
      providers: [...new Set(sources.flatMap(({ providers }) => providers))],
      carriers: content.providers.flatMap(({ slug, kind }) => (kind === 'carrier' ? [slug] : [])),
      versions: Object.fromEntries(versions),
      crossings: crossingsOf(content),
      lexicon: compact(withNames(loadLexicon(), content), counted(sources)),
    },
    sources,
    causeNames: Object.fromEntries(content.causes.map(({ id, name }) => [id, name])),
  }
}

/** Everything that one language's search loads. @throws ContentError */
export function buildIndex(locale: string): { index: SearchIndex; texts: SearchTexts } {
  const { frame, sources, causeNames } = loadSources(locale)
  return { index: pack(frame, sources), texts: packTexts(sources, causeNames) }
}

export interface IndexFile {
  name: string
  json: string
}

/** The index and the texts as files whose names change with their content, so that they can be cached for ever. */
export const indexFiles = (locale: string): { index: IndexFile; texts: IndexFile } =>
  filesOf(loadContent(locale))

/** Several files of a build ask for them, each for the names of all. */
const filesOf = oncePerContent(({ locale }): { index: IndexFile; texts: IndexFile } => {
  const { index, texts } = buildIndex(locale)
  const file = (part: string, data: unknown): IndexFile => {
    const json = JSON.stringify(data)
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 10)
    return { name: `${locale}.${part}${hash}.json`, json }
  }
  return {
    index: file('', { ...toFileForm(index), words: loadSearchMessages(locale).list }),
    texts: file('texts.', texts),
  }
})
