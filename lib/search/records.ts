import type { Content, ErrorPage, Guide, Problem, Provider } from '@/lib/content/types'
import type { SearchRecord } from './types'

/** Longest summary in a list of results. */
const SUMMARY = 180

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

const headings = (page: Guide | ErrorPage | Provider) => page.body.headings.map(({ text }) => text)

function guide(page: Guide): SearchRecord {
  const { url, title, errors, aliases, providers, causes, problems } = page
  return {
    kind: 'guide',
    url,
    title,
    summary: plainSummary(page.summary),
    headings: headings(page),
    errors,
    aliases,
    providers,
    causes,
    problems,
  }
}

function message(page: ErrorPage): SearchRecord {
  const { url, heading, aliases, causes, problems, provider } = page
  return {
    kind: 'error',
    url,
    title: page.message,
    summary: plainSummary(page.summary),
    ...(heading && { heading }),
    ...(page.now[0] && { step: plainSummary(page.now[0].do) }),
    headings: [page.short],
    errors: [page.message, ...page.variants],
    aliases,
    providers: provider ? [provider] : [],
    causes,
    problems,
  }
}

function provider(page: Provider, problems: string[]): SearchRecord {
  return {
    kind: 'provider',
    url: page.url,
    title: page.name,
    summary: plainSummary(page.words.summary),
    headings: [page.words.title, ...headings(page)],
    errors: [],
    aliases: page.aliases,
    providers: [page.slug],
    causes: [],
    problems,
  }
}

function checklist({ id, url, title, help, aliases }: Problem): SearchRecord {
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

/** What search knows of a language's pages, in listing order. Bodies are left out on purpose. */
export function toRecords(content: Content): SearchRecord[] {
  const problemsOf = (slug: string) => [
    ...new Set(
      [...content.guides, ...content.errors].flatMap((page) => {
        const about = 'providers' in page ? page.providers : [page.provider]
        return about.includes(slug) ? page.problems : []
      }),
    ),
  ]
  return [
    ...content.errors.map(message),
    ...content.guides.map(guide),
    ...content.providers.map((page) => provider(page, problemsOf(page.slug))),
    ...content.problems.map(checklist),
  ]
}
