import { loadModel } from '@/lib/diagnosis/load'
import { pagesOf } from './check/hrefs'
import { loadContent } from './load'
import type { Content } from './types'

export interface Stats {
  locale: string
  guides: number
  errors: number
  providers: number
  causes: number
  problems: number
  /** Words of an average page and of the shortest and longest, front matter counted; by kind. */
  words: Record<
    'guides' | 'errors' | 'providers',
    { pages: number; mean: number; least: number; most: number }
  >
  /** Words of each page, by its address without the language. */
  wordsByPage: Record<string, number>
  /** Guides of each cause, by slug; those that treat it first stand first. */
  guidesByCause: Record<string, string[]>
  causesWithoutGuide: string[]
  /** Pages of each problem, and the size of its checklist; null: nobody has written one. */
  byProblem: Record<
    string,
    { guides: number; errors: number; checklist: { causes: number; questions: number; fixes: number } | null }
  >
  problemsWithChecklist: string[]
  /** Causes of each checklist that no fix of it treats. */
  causesWithoutFix: Record<string, string[]>
  guidesByProvider: Record<string, number>
  errorsByProvider: Record<string, number>
  /** Oldest day on which a page was compared with its sources. */
  oldestReview: string
  sources: number
}

const count = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Texts of a value that readers see: aliases, ids, addresses and sources are left out. */
function said(value: unknown, key = ''): string[] {
  if (
    [
      'aliases',
      'sources',
      'url',
      'href',
      'file',
      'dataFile',
      'slug',
      'reviewed',
      'headings',
      'providers',
      'causes',
      'problems',
    ].includes(key)
  )
    return []
  if (typeof value === 'string') return [value]
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => said(inner, name))
  return []
}

function wordsOfPage(page: ReturnType<typeof pagesOf>[number]): number {
  const prose = page.body.source
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\/?[A-Z]\w*/g, '')
  const { body: _, ...fields } = page
  return count([...said(fields), prose].join(' '))
}

function summary(words: number[]) {
  const mean = words.length ? Math.round(words.reduce((a, b) => a + b, 0) / words.length) : 0
  return { pages: words.length, mean, least: Math.min(...words, mean), most: Math.max(...words, mean) }
}

function guidesByCause({ causes, guides }: Content): Record<string, string[]> {
  return Object.fromEntries(
    causes.map(({ id }) => [
      id,
      guides
        .filter((guide) => guide.causes.includes(id))
        .sort((a, b) => a.causes.indexOf(id) - b.causes.indexOf(id))
        .map(({ slug }) => slug),
    ]),
  )
}

/** Counts and coverage of one language. @throws ContentError when the content cannot be read */
export function contentStats(locale: string): Stats {
  const content = loadContent(locale)
  const { guides, errors, providers, causes, problems } = content
  const models = problems.flatMap(({ id }) => loadModel(id) ?? [])
  const pages = pagesOf(content)
  const byCause = guidesByCause(content)
  const perProvider = (of: (slug: string) => number) =>
    Object.fromEntries(providers.map(({ slug }) => [slug, of(slug)]))
  return {
    locale,
    guides: guides.length,
    errors: errors.length,
    providers: providers.length,
    causes: causes.length,
    problems: problems.length,
    words: {
      guides: summary(guides.map(wordsOfPage)),
      errors: summary(errors.map(wordsOfPage)),
      providers: summary(providers.map(wordsOfPage)),
    },
    wordsByPage: Object.fromEntries(
      pages.map((page) => [page.url.slice(locale.length + 1), wordsOfPage(page)]),
    ),
    guidesByCause: byCause,
    causesWithoutGuide: Object.keys(byCause).filter((id) => !byCause[id]?.length),
    byProblem: Object.fromEntries(
      problems.map(({ id }) => {
        const model = models.find(({ problem }) => problem === id)
        const checklist = model
          ? { causes: model.causes.length, questions: model.questions.length, fixes: model.fixes.length }
          : null
        const of = (list: { problems: string[] }[]) =>
          list.filter((page) => page.problems.includes(id)).length
        return [id, { guides: of(guides), errors: of(errors), checklist }]
      }),
    ),
    problemsWithChecklist: models.map(({ problem }) => problem),
    causesWithoutFix: Object.fromEntries(
      models.map(({ problem, causes: all, fixes }) => {
        const treated = new Set(fixes.flatMap(({ treats }) => treats.map(({ cause }) => cause)))
        return [problem, all.filter(({ id }) => !treated.has(id)).map(({ id }) => id)]
      }),
    ),
    guidesByProvider: perProvider((slug) => guides.filter((guide) => guide.providers.includes(slug)).length),
    errorsByProvider: perProvider((slug) => errors.filter((error) => error.provider === slug).length),
    oldestReview: pages.map(({ reviewed }) => reviewed).sort()[0] ?? '',
    sources: pages.reduce((sum, { sources }) => sum + Object.keys(sources).length, 0),
  }
}
