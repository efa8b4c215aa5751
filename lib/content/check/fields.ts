import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import type { Content } from '../types'

type Listed = 'problems' | 'causes' | 'providers' | 'platforms'

/** Ids that nothing carries, and source keys of a provider that its own list lacks. */
export function unknownIds(content: Content): ContentProblem[] {
  const known = {
    problems: new Set([...content.problems.map(({ id }) => id), ...content.hidden.problems]),
    causes: new Set(content.causes.map(({ id }) => id)),
    providers: new Set([...content.providers.map(({ slug }) => slug), ...content.hidden.providers]),
    guides: new Set(content.guides.map(({ slug }) => slug)),
    errors: new Set(content.errors.map(({ slug }) => slug)),
  }
  const found: ContentProblem[] = []
  const want = (
    file: string,
    field: string,
    ids: (string | undefined)[],
    kind: keyof typeof known,
    where: string,
  ) => {
    for (const id of ids) {
      if (id && !known[kind].has(id))
        found.push({
          file,
          line: lineOfText(file, new RegExp(`\\b${field}:.*|\\b${id}\\b`), id),
          field,
          message: `"${id}" is unknown; allowed are the ids of ${where}`,
        })
    }
  }
  const common = (page: { file: string } & Partial<Record<Listed, string[]>>) => {
    want(page.file, 'problems', page.problems ?? [], 'problems', 'content/problems.yaml')
    want(page.file, 'causes', page.causes ?? [], 'causes', 'content/causes.yaml')
    want(page.file, 'providers', page.providers ?? [], 'providers', 'content/providers/')
  }
  for (const guide of content.guides) {
    common(guide)
    want(guide.file, 'prefill', [guide.prefill?.problem], 'problems', 'content/problems.yaml')
  }
  for (const error of content.errors) {
    common(error)
    want(error.file, 'provider', [error.provider], 'providers', 'content/providers/')
    want(error.file, 'guide', [error.guide], 'guides', 'the guides')
    want(error.file, 'similar', error.similar, 'errors', 'the error pages')
    want(error.file, 'prefill', [error.prefill?.problem], 'problems', 'content/problems.yaml')
  }
  for (const { file, providers } of content.notices)
    want(file, 'providers', providers, 'providers', 'content/providers/')
  return [...found, ...content.providers.flatMap(providerKeys)]
}

function providerKeys(provider: Content['providers'][number]): ContentProblem[] {
  const { dataFile, file, sources, facts, phones, otherWays, words } = provider
  const used = [
    ...Object.entries(facts).flatMap(([key, fact]) =>
      fact.source.map((source) => ({ file: dataFile, field: `facts.${key}`, source })),
    ),
    ...phones.map(({ source, number }) => ({ file: dataFile, field: `phones ${number}`, source })),
    ...otherWays.map(({ source, id }) => ({ file: dataFile, field: `otherWays ${id}`, source })),
    ...words.more.flatMap(({ source, label }) =>
      source.map((key) => ({ file, field: `more "${label}"`, source: key })),
    ),
  ]
  const missing = used
    .filter(({ source }) => !sources[source])
    .map(({ source, ...place }) => ({
      file: place.file,
      field: place.field,
      line: lineOfText(place.file, new RegExp(`source:.*\\b${source}\\b`), source),
      message: `source "${source}" is not in the file's list of sources (${Object.keys(sources).join(', ')})`,
    }))
  const unsaid = otherWays
    .filter(({ id }) => !words.otherWays[id])
    .map(({ id }) => ({
      file,
      line: lineOfText(file, /^otherWays:/),
      field: 'otherWays',
      message: `has no words for "${id}", which ${dataFile} lists`,
    }))
  const numbers = phones.map(({ number }) => number)
  const strange = Object.keys(words.phones)
    .filter((number) => !numbers.includes(number))
    .map((number) => ({
      file,
      line: lineOfText(file, number),
      field: 'phones',
      message: `${dataFile} has no phone line ${number}; it has ${numbers.join(', ') || 'none'}`,
    }))
  return [...missing, ...unsaid, ...strange]
}

/** One message, one page: two pages for one string would split its readers. */
export function duplicateMessages(content: Content): ContentProblem[] {
  const owner = new Map<string, string>()
  return content.errors.flatMap((page) =>
    [page.message, ...page.variants].flatMap((message) => {
      const key = message
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const first = owner.get(key)
      owner.set(key, first ?? page.file)
      return first
        ? [
            {
              file: page.file,
              line: lineOfText(page.file, message.slice(0, 30)),
              field: 'message',
              message: `"${message}" already stands in ${first}`,
            },
          ]
        : []
    }),
  )
}

/** A review cannot lie in the future. */
export function futureDays(content: Content): ContentProblem[] {
  const today = new Date().toISOString().slice(0, 10)
  const dated = [
    ...content.guides,
    ...content.errors,
    ...content.providers.map((provider) => ({ ...provider, file: provider.dataFile })),
  ]
  return dated
    .filter(({ reviewed }) => reviewed > today)
    .map(({ file, reviewed }) => ({
      file,
      line: lineOfText(file, /^reviewed:/),
      field: 'reviewed',
      message: `${reviewed} is in the future; write the day on which the page was compared with its sources`,
    }))
}
