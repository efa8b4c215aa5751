import type { Content } from '@/lib/content/types'
import { loadMessages } from '@/lib/i18n'
import { plainMarkdown } from '@/lib/publish/markdown'
import { plainSummary } from '@/lib/search/records'
import type { Article, Group } from './types'

/** Words of a link without the link: other tools would look for its target. */
const unlinked = (markdown: string) => markdown.replace(/(?<!!)\[([^\]]*)\]\([^)]*\)/g, '$1')

/** Guides as plain Markdown. */
export function articlesOf({ guides, locale }: Content): Article[] {
  const messages = loadMessages(locale)
  return guides.map(({ slug, title, summary, problems, body }) => ({
    slug,
    group: problems[0] ?? '',
    title,
    description: plainSummary(summary, 420),
    body: unlinked(plainMarkdown(body.source, '', messages)),
  }))
}

export const groupsOf = ({ problems }: Content): Group[] => problems.map(({ id, title }) => ({ id, title }))

/** An article as a file with the front matter that all the tools know. */
export const fileText = ({ title, description, body }: Article): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}\n`
