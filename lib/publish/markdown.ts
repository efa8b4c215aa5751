import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { ErrorPage, Guide, Provider } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { plateCells } from '@/lib/plate'
import { factLines } from '@/lib/provider-facts'

interface Node {
  type: string
  name?: string | null
  value?: string
  url?: string
  depth?: number
  ordered?: boolean
  children?: Node[]
  attributes?: { name: string; value: unknown }[]
}

const text = (value: string): Node => ({ type: 'text', value })
const strong = (value: string): Node => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [text(value)] }],
})
const attribute = (node: Node, name: string) =>
  String(node.attributes?.find((each) => each.name === name)?.value ?? '')

/** What a component of a page says, without its box: its title in bold, then its words. */
function unboxed(node: Node, words: Messages): Node[] {
  const inner = (node.children ?? []).flatMap((child) => asMarkdown(child, words))
  const title = attribute(node, 'title')
  switch (node.name) {
    case 'Steps':
      return [{ type: 'list', ordered: true, children: inner.filter(({ type }) => type === 'listItem') }]
    case 'Step':
      return [{ type: 'listItem', children: [strong(title), ...inner] }]
    case 'Tab':
      return [strong([attribute(node, 'name'), attribute(node, 'note')].filter(Boolean).join(', ')), ...inner]
    case 'Callout':
    case 'CallCard':
      return [{ type: 'blockquote', children: [strong(title), ...inner] }]
    case 'WontHelp':
      return [strong(words.page.wontHelp), ...inner]
    case 'Reply':
      return [
        strong(`${words.page.theySay.replace('{words}', attribute(node, 'they'))} ${words.page.youSay}`),
        ...inner,
      ]
    case 'Screen':
      return [
        { type: 'code', value: [attribute(node, 'heading'), plainText(node)].filter(Boolean).join('\n') },
      ]
    case 'SenderBoxes':
      return [{ type: 'paragraph', children: [text(`${plainText(node)}: ______`)] }]
    default:
      return inner
  }
}

const plainText = (node: Node): string => node.value ?? (node.children ?? []).map(plainText).join('')

/** A node of a page's text as Markdown that needs no components; paragraphs inside text are kept apart. */
function asMarkdown(node: Node, words: Messages): Node[] {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return []
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return unboxed(node, words)
  if (!node.children) return [node]
  const children = node.children.flatMap((child) => asMarkdown(child, words))
  const last = children.at(-1)
  // The anchor that stood behind a heading leaves a space.
  if (node.type === 'heading' && last?.value) last.value = last.value.trimEnd()
  return [{ ...node, children }]
}

/** Links of a page's text lead to pages of the same language, as full addresses. */
function fullLinks(node: Node, prefix: string): void {
  if (node.type === 'link' && node.url?.startsWith('/')) node.url = prefix + node.url
  for (const child of node.children ?? []) fullLinks(child, prefix)
}

/** A page's MDX as plain Markdown. @param prefix address of the language's start page, without a slash at the end */
export function plainMarkdown(source: string, prefix: string, words: Messages): string {
  const parser = unified().use(remarkParse).use(remarkMdx)
  const nodes = (parser.parse(source) as Node).children ?? []
  const tree = { type: 'root', children: nodes.flatMap((node) => asMarkdown(node, words)) }
  fullLinks(tree, prefix)
  return unified()
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .stringify(tree as unknown as Root)
    .trim()
}

interface Twin {
  page: Guide | ErrorPage | Provider
  /** Address of the language's start page, without a slash at the end. */
  prefix: string
  words: Messages
}

const sourceLine = ({ title, url, note }: { title: string; url: string; note?: string }) =>
  `- [${title}](${url})${note ? `, ${note}` : ''}`

function headOf({ page, words }: Twin, locale: string): string[] {
  if ('message' in page) {
    const steps = page.now.map(({ do: action, detail }, index) =>
      `${index + 1}. **${action}** ${detail ?? ''}`.trim(),
    )
    const not = page.notNow.length
      ? ['', `## ${words.errors.notNow}`, '', ...page.notNow.map((each) => `- ${each}`)]
      : []
    return [
      `# “${page.message}”`,
      '',
      page.summary,
      '',
      `## ${words.errors.now}`,
      '',
      ...steps,
      ...not,
      '',
      `## ${words.errors.means}`,
    ]
  }
  if ('words' in page) {
    const facts = factLines(page, words, locale)
      .filter(({ known }) => known)
      .map(({ label, value, text: said }) => `- **${label}**: ${[value, said].filter(Boolean).join('. ')}`)
    const ways = page.otherWays.map(({ id, wait }) => {
      const way = page.words.otherWays[id]
      return `- **${way?.name}** (${words.providers.waits[wait]}) ${way?.text}`
    })
    return [
      `# ${page.words.title}`,
      '',
      page.words.summary,
      '',
      ...facts,
      ...(ways.length ? ['', `## ${words.providers.otherWays}`, '', ...ways] : []),
    ]
  }
  const plate = plateCells(page, words).map(({ label, value }) => `- **${label}**: ${value}`)
  return [`# ${page.title}`, '', page.summary, '', ...plate]
}

/** A guide, message or service as Markdown: the same words as the page, without boxes and buttons. */
export function markdownTwin(twin: Twin, locale: string): string {
  const { page, prefix, words } = twin
  const open = 'words' in page ? page.words.unconfirmed : page.unconfirmed
  const own = [...headOf(twin, locale), '', plainMarkdown(page.body.source, prefix, words), '']
  const foot = [
    `## ${words.sources.title}`,
    '',
    `${words.sources.checked} ${page.reviewed}`,
    '',
    ...Object.values(page.sources).map(sourceLine),
    ...(open.length ? ['', `${words.sources.notConfirmed} ${open.join(' ')}`] : []),
  ]
  return `${[...own, ...foot].join('\n')}\n`
}
