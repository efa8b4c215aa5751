import { z } from 'zod'
import { loadContent } from '@/lib/content/load'
import { bySlug } from '@/lib/content/lookup'
import { factsSchema } from '@/lib/content/schema/provider'
import { loadModel, loadProblemWords } from '@/lib/diagnosis/load'

const page = {
  id: z.string().describe('Stable name of the page'),
  url: z.url().describe('Address of the page'),
  markdown: z.url().describe('Address of the same page as Markdown'),
  reviewed: z.string().describe('Day of the last comparison with the sources, YYYY-MM-DD'),
  sources: z.array(
    z.object({ title: z.string(), url: z.url(), kind: z.string(), note: z.string().optional() }),
  ),
}
const ids = z.array(z.string())

/** Shapes of the files below /api/v1/<locale>/. Fields may be added; none is renamed or removed within v1. */
export const API = {
  errors: z.array(
    z.object({
      ...page,
      message: z.string().describe('The exact words on the screen'),
      heading: z.string().optional(),
      variants: ids.describe('Near variants and bare codes'),
      provider: z.string().optional().describe('Service that shows it; left out when several do'),
      problems: ids,
      causes: ids.describe('Best first'),
      summary: z.string().describe('What it means and what to do; **bold** marks are kept'),
      now: z.array(z.object({ do: z.string(), detail: z.string().optional() })),
      notNow: ids,
    }),
  ),
  providers: z.array(
    z.object({
      ...page,
      name: z.string(),
      kind: z.string(),
      summary: z.string(),
      links: z.array(z.object({ id: z.string(), url: z.url() })),
      phones: z.array(z.object({ number: z.string(), from: z.string(), source: z.string() })),
      facts: factsSchema
        .partial()
        .describe('Each fact with the keys of its sources and whether it is only reported'),
    }),
  ),
  checklists: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      questions: z.array(
        z.object({
          id: z.string(),
          ask: z.string(),
          answers: z.array(z.object({ id: z.string(), label: z.string() })),
        }),
      ),
      causes: ids,
      fixes: z.array(z.object({ id: z.string(), title: z.string(), causes: ids, guides: z.array(z.url()) })),
    }),
  ),
} as const

type Api = { [K in keyof typeof API]: z.output<(typeof API)[K]> }

/** The data of one language. @param root address of the copy with base path, without a slash @throws ContentError */
export function apiData(locale: string, root: string): Api {
  const content = loadContent(locale)
  const shared = ({ slug, url, reviewed }: { slug: string; url: string; reviewed: string }) => ({
    id: slug,
    url: root + url,
    markdown: `${root}${url}index.md`,
    reviewed,
  })
  const guideUrl = (target: string) => {
    const [slug, anchor] = target.split('#')
    const found = bySlug.guides(content).get(slug ?? '')
    return found ? [`${root}${found.url}${anchor ? `#${anchor}` : ''}`] : []
  }
  return {
    errors: content.errors.map((error) => {
      const { message, heading, variants, provider, problems, causes, summary, now, notNow, sources } = error
      return {
        ...shared(error),
        message,
        heading,
        variants,
        provider,
        problems,
        causes,
        summary,
        now,
        notNow,
        sources,
      }
    }),
    providers: content.providers.map((provider) => {
      const { name, kind, words, links, phones, facts, sources } = provider
      return {
        ...shared(provider),
        name,
        kind,
        summary: words.summary,
        links,
        phones,
        facts,
        sources: Object.values(sources),
      }
    }),
    checklists: content.problems.flatMap(({ id, url, title }) => {
      const model = loadModel(id)
      if (!model) return []
      const words = loadProblemWords(locale, id)
      return [
        {
          id,
          url: root + url,
          title,
          questions: model.questions.map(({ id: question, answers }) => ({
            id: question,
            ask: words.questions[question]?.ask ?? question,
            answers: answers.map((answer) => ({
              id: answer.id,
              label: words.questions[question]?.answers[answer.id] ?? answer.id,
            })),
          })),
          causes: model.causes.map((cause) => cause.id),
          fixes: model.fixes.map((fix) => ({
            id: fix.id,
            title: words.fixes[fix.id]?.title ?? fix.id,
            causes: fix.treats.map(({ cause }) => cause),
            guides: [...new Set(fix.guides.flatMap(({ guide }) => guideUrl(guide)))],
          })),
        },
      ]
    }),
  }
}

/** JSON Schema of one file of the interface. */
export const apiSchema = (name: keyof typeof API): string =>
  `${JSON.stringify(z.toJSONSchema(API[name], { target: 'draft-7', io: 'input' }), null, 2)}\n`
