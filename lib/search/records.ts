import { indexBy } from '@/lib/content/lookup'
import { loadTools, type Tool } from '@/lib/content/tools'
import type { Content, ErrorPage, Guide, Heading, Problem, Provider } from '@/lib/content/types'
import type { SearchSource } from './types'

/** Longest summary in a list of results. */
const SUMMARY = 160

/** Markdown of a summary as plain text, cut after the last whole sentence that fits. */
export function plainSummary(text: string, length = SUMMARY): string {
  const plain = text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= length) return plain
  const sentences = plain.slice(0, length).match(/^.*[.!?](?=\s)/)
  return sentences ? sentences[0] : `${plain.slice(0, plain.lastIndexOf(' ', length))} …`
}

const headings = ({ body }: { body: { headings: Heading[] } }) =>
  body.headings.map(({ id, text }) => ({ id, text: plainSummary(text) }))

function firstStep({ body }: Guide): string | undefined {
  return /<Step title="([^"]+)"/.exec(body.source)?.[1]
}

function guide(page: Guide): SearchSource {
  const { url, title, errors, aliases, providers, causes, problems } = page
  const step = firstStep(page)
  return {
    kind: 'guide',
    url,
    title,
    summary: plainSummary(page.summary),
    ...(step && { step: plainSummary(step) }),
    headings: headings(page),
    errors,
    aliases,
    providers,
    causes,
    problems,
  }
}

function message(page: ErrorPage): SearchSource {
  const { url, heading, aliases, causes, problems, provider } = page
  return {
    kind: 'error',
    url,
    title: page.message,
    summary: plainSummary(page.summary),
    ...(heading && { heading }),
    ...(page.now[0] && { step: plainSummary(page.now[0].do) }),
    headings: [],
    errors: [page.message, ...page.variants],
    aliases: [...aliases, page.short],
    providers: provider ? [provider] : [],
    causes,
    problems,
  }
}

function provider(page: Provider, problems: string[]): SearchSource {
  return {
    kind: 'provider',
    url: page.url,
    title: page.name,
    summary: plainSummary(page.words.summary),
    headings: headings(page),
    errors: [],
    aliases: [...page.aliases, page.words.title, ...(page.facts.senders?.values ?? [])],
    providers: [page.slug],
    causes: [],
    problems,
  }
}

function checklist({ id, url, title, help, aliases }: Problem): SearchSource {
  return {
    kind: 'checklist',
    url,
    title,
    summary: help,
    headings: [],
    errors: [],
    aliases,
    providers: [],
    causes: [],
    problems: [id],
  }
}

function tool({ url, title, summary, aliases, causes, problems }: Tool): SearchSource {
  return {
    kind: 'tool',
    url,
    title,
    summary: plainSummary(summary),
    headings: [],
    errors: [],
    aliases,
    providers: [],
    causes,
    problems,
  }
}

/** What search knows of a language's pages, in listing order. Bodies are left out on purpose. */
export function toSources(content: Content): SearchSource[] {
  const pages = [...content.guides, ...content.errors]
  const about = indexBy<Guide | ErrorPage>(pages, (page) => {
    if ('providers' in page) return page.providers
    return page.provider ? [page.provider] : []
  })
  const problemsOf = (slug: string) => [
    ...new Set((about.get(slug) ?? []).flatMap(({ problems }) => problems)),
  ]
  return [
    ...content.errors.map(message),
    ...content.guides.map(guide),
    ...content.providers.map((page) => provider(page, problemsOf(page.slug))),
    ...content.problems.map(checklist),
    ...loadTools(content.locale).map(tool),
  ]
}
