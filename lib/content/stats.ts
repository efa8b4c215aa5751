import { existsSync, readFileSync } from 'node:fs'
import { loadModel } from '@/lib/diagnosis/load'
import { pagesOf } from './check/hrefs'
import { type Overlap, overlaps } from './check/repeats'
import { crossings } from './crossing'
import { loadContent } from './load'
import { bodyLines, fieldTexts, loadStyle } from './prose'
import { readingGrade } from './reading'
import { contentPath } from './root'
import { platform } from './schema/common'
import { factsSchema } from './schema/provider'
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
  /** Guides with a way of their own for a device: named in front matter, or a tab of that name. */
  guidesByPlatform: Record<string, number>
  /** Measured facts: how many services have each, and which lack it. */
  facts: Record<string, { known: number; reported: number; missing: string[] }>
  /** Services of content/wanted-providers.txt without a page. */
  wantedProviders: string[]
  /** Pages about one problem at one service. */
  crossings: number
  notices: number
  /** Messages and services that share most runs of eight words with another page, the most alike first. */
  mostAlike: Overlap[]
  /** School grade that reading asks for, by address, the hardest first; null for a language without a formula. */
  grades: { target: number; mean: number; aboveTarget: number; hardest: [string, number][] } | null
  /** Oldest day on which a page was compared with its sources. */
  oldestReview: string
  sources: number
}

const count = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0

function wordsOfPage(page: ReturnType<typeof pagesOf>[number]): number {
  return count([...fieldTexts(page), ...bodyLines(page.body).map(({ text }) => text)].join(' '))
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

const isForPlatform = (
  { platforms, body }: Content['guides'][number],
  id: (typeof platform.options)[number],
) => platforms.includes(id) || new RegExp(`<Tab name="[^"]*\\b${id}\\b`, 'i').test(body.source)

/** How widely each measured fact is known. A carrier sends no codes of its own, so it is not counted. */
function factCoverage({ providers }: Content): Stats['facts'] {
  const services = providers.filter(({ kind }) => kind !== 'carrier')
  return Object.fromEntries(
    Object.keys(factsSchema.shape).map((key) => {
      const fact = (provider: Content['providers'][number]) =>
        provider.facts[key as keyof typeof provider.facts]
      const known = services.filter(fact)
      const reported = known.filter((provider) => fact(provider)?.status === 'reported')
      const missing = services.filter((provider) => !fact(provider)).map(({ slug }) => slug)
      return [key, { known: known.length, reported: reported.length, missing }]
    }),
  )
}

function wantedProviders({ providers }: Content): string[] {
  const file = contentPath('wanted-providers.txt')
  if (!existsSync(file)) return []
  const have = new Set(providers.map(({ slug }) => slug))
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#') && !have.has(line))
}

function gradesOf(content: Content): Stats['grades'] {
  const { grade } = loadStyle(content.locale)
  if (!grade) return null
  const found = pagesOf(content)
    .map((page): [string, number] => [
      page.url.slice(content.locale.length + 1),
      Math.round(readingGrade(page) * 10) / 10,
    ])
    .sort((a, b) => b[1] - a[1])
  const mean = found.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, found.length)
  return {
    target: grade.target,
    mean: Math.round(mean * 10) / 10,
    aboveTarget: found.filter(([, value]) => value > grade.target).length,
    hardest: found.slice(0, 5),
  }
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
    facts: factCoverage(content),
    wantedProviders: wantedProviders(content),
    crossings: crossings(content).length,
    notices: content.notices.length,
    mostAlike: overlaps(content).slice(0, 5),
    grades: gradesOf(content),
    guidesByPlatform: Object.fromEntries(
      platform.options.map((id) => [id, guides.filter((guide) => isForPlatform(guide, id)).length]),
    ),
    oldestReview: pages.map(({ reviewed }) => reviewed).sort()[0] ?? '',
    sources: pages.reduce((sum, { sources }) => sum + Object.keys(sources).length, 0),
  }
}
