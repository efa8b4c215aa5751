import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { readPage } from './front-matter'
import { keptContent } from './kept'
import { guideLeads } from './leads'
import { loadNotices } from './notices'
import { ContentError, type ContentProblem } from './problems'
import { contentFiles, contentPath } from './root'
import { errorSchema } from './schema/error'
import { guideSchema } from './schema/guide'
import { causesSchema, causeWordsSchema, problemsSchema, problemWordsSchema } from './schema/lists'
import { providerSchema, providerWordsSchema } from './schema/provider'
import type { Cause, Content, ErrorPage, Guide, Problem, Provider } from './types'
import { isProviderShown, visible } from './visible'
import { readYaml } from './yaml'

const slugOf = (file: string) => basename(file, extname(file))

/** Runs `read` on each item and gathers the mistakes of all of them before throwing once. */
function readAll<I, O>(items: I[], read: (item: I) => O): O[] {
  const mistakes: ContentProblem[] = []
  const done = items.flatMap((item) => {
    try {
      return [read(item)]
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      mistakes.push(...error.problems)
      return []
    }
  })
  if (mistakes.length) throw new ContentError(mistakes)
  return done
}

function loadGuides(locale: string): Guide[] {
  return readAll(contentFiles('.mdx', locale, 'guides'), (file) => {
    const { data, body } = readPage(file, guideSchema)
    return { ...data, slug: slugOf(file), url: `/${locale}/guides/${slugOf(file)}/`, file, body }
  })
}

function loadErrors(locale: string): ErrorPage[] {
  return readAll(contentFiles('.mdx', locale, 'errors'), (file) => {
    const { data, body } = readPage(file, errorSchema)
    return { ...data, slug: slugOf(file), url: `/${locale}/errors/${slugOf(file)}/`, file, body }
  })
}

function loadProviders(locale: string): Provider[] {
  const all = readAll(contentFiles('.yaml', 'providers'), (dataFile) => {
    const slug = slugOf(dataFile)
    const file = contentPath(locale, 'providers', `${slug}.mdx`)
    const { data } = readYaml(dataFile, providerSchema)
    if (!existsSync(file))
      throw new ContentError([{ file: dataFile, line: 1, field: '', message: `has no words: write ${file}` }])
    const { data: words, body } = readPage(file, providerWordsSchema)
    return { ...data, words, slug, url: `/${locale}/providers/${slug}/`, file, dataFile, body }
  })
  return all.sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** The words of an id in a locale's list. @throws ContentError when nobody wrote them */
function wordsOf<T>(words: Record<string, T>, id: string, file: string): T {
  const said = words[id]
  if (!said)
    throw new ContentError([
      { file, line: 1, field: id, message: 'is missing: every id of the list needs words in each language' },
    ])
  return said
}

function loadCauses(locale: string): Cause[] {
  const file = contentPath(locale, 'causes.yaml')
  const { data: words } = readYaml(file, causeWordsSchema)
  return readAll(readYaml(contentPath('causes.yaml'), causesSchema).data, (cause) => ({
    ...cause,
    ...wordsOf(words, cause.id, file),
  }))
}

function loadProblems(locale: string): Problem[] {
  const file = contentPath(locale, 'problems.yaml')
  const { data: words } = readYaml(file, problemWordsSchema)
  return readAll(readYaml(contentPath('problems.yaml'), problemsSchema).data, ({ id, icon, danger }) => ({
    id,
    icon,
    danger,
    ...wordsOf(words, id, file),
    url: `/${locale}/check/${id}/`,
    hasChecklist: existsSync(contentPath('diagnosis', id, 'model.yaml')),
  }))
}

/** Pages are read once a process in a build; a developer's server reads them afresh, so that a change shows. */
const cache = new Map<string, Content>()

/**
 * Everything written for one language that this copy shows, checked field by field.
 * @throws ContentError listing every mistake as `file:line field: message`
 */
export function loadContent(locale: string): Content {
  const kept = process.env.NODE_ENV === 'production' ? (cache.get(locale) ?? keptContent(locale)) : undefined
  if (kept) {
    cache.set(locale, kept)
    return kept
  }
  const parts = readAll<() => Partial<Content>, Partial<Content>>(
    [
      () => ({ guides: loadGuides(locale) }),
      () => ({ errors: loadErrors(locale) }),
      () => ({ providers: loadProviders(locale) }),
      () => ({ problems: loadProblems(locale) }),
      () => ({ causes: loadCauses(locale) }),
      () => ({ notices: loadNotices(locale) }),
    ],
    (part) => part(),
  )
  const all = Object.assign({ locale }, ...parts) as Omit<Content, 'hidden'>
  const content = visible(
    all,
    () => new Set(guideLeads((slug) => isProviderShown(slug)).map(({ guide }) => guide)),
  )
  cache.set(locale, content)
  return content
}
