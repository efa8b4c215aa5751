import { lineOfText } from '../lines'
import { hasPrepare, loadPrepareRules, loadPrepareWords, prepareFile, prepareWordsFile } from '../prepare'
import type { ContentProblem } from '../problems'
import { loadTools, toolsFile } from '../tools'
import type { Content } from '../types'

interface Named {
  id: string
  known: readonly string[]
  what: string
  path: PropertyKey[]
}

/** Guides, accounts and conditions that the rules of the plan name and that do not exist. */
function unknownNames(content: Content): ContentProblem[] {
  const { data, lineOf } = loadPrepareRules()
  const file = prepareFile()
  const things = Object.values(data.groups).flat()
  const accounts = [...content.providers.map(({ slug }) => slug), ...content.hidden.providers]
  const guides = [...content.guides, ...content.hidden.guides].flatMap(({ slug, body }) => [
    slug,
    ...body.headings.map(({ id }) => `${slug}#${id}`),
  ])
  const named = data.items.flatMap((item, index): Named[] => {
    const at = (...path: PropertyKey[]) => ['items', index, ...path]
    return [
      { id: item.guide, known: guides, what: 'guide, or section of one', path: at('guide') },
      ...item.not.map((id, n) => ({ id, known: things, what: 'thing of `groups`', path: at('not', n) })),
      ...(item.for?.has ?? []).map((id, n) => ({
        id,
        known: things,
        what: 'thing of `groups`',
        path: at('for', 'has', n),
      })),
      ...(item.for?.accounts ?? []).map((id, n) => ({
        id,
        known: accounts,
        what: 'service or carrier',
        path: at('for', 'accounts', n),
      })),
      ...Object.entries(item.extra).flatMap(([account, guide]) => [
        { id: account, known: accounts, what: 'service or carrier', path: at('extra', account) },
        { id: guide, known: guides, what: 'guide', path: at('extra', account) },
      ]),
    ]
  })
  const strange = named
    .filter(({ id, known }) => !known.includes(id))
    .map(({ id, what, path }) => ({
      file,
      line: lineOf(path),
      field: path.join('.'),
      message: `"${id}" is no ${what} of this site`,
    }))
  return [
    ...strange,
    ...twice(things, 'groups'),
    ...twice(
      data.items.map(({ id }) => id),
      'items',
    ),
  ]
}

const twice = (ids: string[], field: string): ContentProblem[] =>
  ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => ({
      file: prepareFile(),
      line: lineOfText(prepareFile(), id),
      field,
      message: `"${id}" stands here twice; an id is kept on people’s devices and in links`,
    }))

/** Ids of the rules without words in a language, and words without an id. */
function unmatchedWords({ locale }: Content): ContentProblem[] {
  const { groups, items } = loadPrepareRules().data
  const words = loadPrepareWords(locale)
  const wanted = {
    groups: Object.keys(groups),
    things: Object.values(groups).flat(),
    items: items.map(({ id }) => id),
  }
  const file = prepareWordsFile(locale)
  return (['groups', 'things', 'items'] as const).flatMap((part) => {
    const written = Object.keys(words.data[part])
    const missing = wanted[part].filter((id) => !written.includes(id))
    const loose = written.filter((id) => !wanted[part].includes(id))
    return [
      ...missing.map((id) => ({
        file,
        line: words.lineOf([part]),
        field: `${part}.${id}`,
        message: `is missing; ${prepareFile()} has it`,
      })),
      ...loose.map((id) => ({
        file,
        line: words.lineOf([part, id]),
        field: `${part}.${id}`,
        message: `has words, yet ${prepareFile()} does not have it`,
      })),
    ]
  })
}

/** Mistakes in the rules and words of the plan. @throws ContentError when a file cannot be read */
export function prepareProblems(content: Content): ContentProblem[] {
  return hasPrepare() ? [...unknownNames(content), ...unmatchedWords(content)] : []
}

/** Problems and causes that a tool names and that do not exist. @throws ContentError when the file cannot be read */
export function toolProblems(content: Content): ContentProblem[] {
  const file = toolsFile(content.locale)
  return loadTools(content.locale).flatMap((tool) =>
    (['problems', 'causes'] as const).flatMap((part) =>
      tool[part]
        .filter(
          (id) => !content[part].some((entry) => entry.id === id) && !content.hidden.problems.includes(id),
        )
        .map((id) => ({
          file,
          line: lineOfText(file, new RegExp(`^\\s*${part}:.*\\b${id}\\b`)),
          field: `${tool.id}.${part}`,
          message: `"${id}" is unknown; allowed are the ids of content/${part}.yaml`,
        })),
    ),
  )
}
