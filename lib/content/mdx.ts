import type { EvaluateOptions } from '@mdx-js/mdx'
import { ContentError } from './problems'

/** What authors may use in a page; each name is a component of components/mdx. */
export const AUTHOR_COMPONENTS = [
  'Steps',
  'Step',
  'Note',
  'Callout',
  'WontHelp',
  'Tabs',
  'Tab',
  'CallCard',
  'SenderBoxes',
  'Reply',
  'Screen',
  'DeviceData',
] as const

/** The style sheet finds each panel by its place, and a phone has no room for more. */
const MAX_TABS = 3

interface Node {
  type: string
  name?: string | null
  tagName?: string
  url?: string
  value?: string
  depth?: number
  children?: Node[]
  attributes?: { type: string; name: string; value: string | null }[]
  data?: { hProperties?: Record<string, unknown> }
  position?: { start: { line: number; column: number } }
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of node.children ?? []) walk(child, visit)
}

/** Steps that no section heading introduces get the page's own heading, so that no level is skipped. */
function headFirstSteps(tree: Node): void {
  for (const node of tree.children ?? []) {
    if (node.type === 'heading') return
    if (node.name === 'Steps') node.attributes?.push({ type: 'mdxJsxAttribute', name: 'lead', value: null })
  }
}

const HEADING_ID = /^\/\*\s*([\w-]+)\s*\*\/$/

/** Takes the anchor `{/*id*\/}` out of a heading's words and gives it to the heading. */
function anchorHeading(node: Node): void {
  const last = node.children?.at(-1)
  const id = last?.type === 'mdxTextExpression' ? HEADING_ID.exec(last.value ?? '')?.[1] : undefined
  if (!id) return
  node.children?.pop()
  const before = node.children?.at(-1)
  if (before?.type === 'text') before.value = before.value?.trimEnd()
  node.data = { ...node.data, hProperties: { id } }
}

/** What an author may not write here, in a sentence; '' when all is well. */
function refusal({ type, name, children = [] }: Node): string {
  if (type === 'mdxjsEsm') return 'import and export are not used in pages'
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return ''
  if (!AUTHOR_COMPONENTS.some((known) => known === name))
    return `<${name}> is not one of the components for authors: ${AUTHOR_COMPONENTS.join(', ')}`
  const tabs = name === 'Tabs' ? children.filter((child) => child.name === 'Tab').length : 0
  return tabs > MAX_TABS ? `<Tabs> shows at most ${MAX_TABS} tabs; write two groups, or sections` : ''
}

/** Markdown plugin: explicit heading anchors, links in the page's own language, and no element that authors may not use. */
function pageRules({ locale }: { locale: string }) {
  return (tree: Node) => {
    headFirstSteps(tree)
    walk(tree, (node) => {
      const refused = refusal(node)
      if (refused) throw Object.assign(new Error(refused), { place: node.position })
      if (node.type === 'heading') anchorHeading(node)
      if (node.type === 'link' && node.url?.startsWith('/')) node.url = `/${locale}${node.url}`
    })
  }
}

const BLOCKS = new Set(['p', 'ol', 'ul', 'li', 'blockquote', 'h2', 'h3', 'h4', 'mdxJsxFlowElement'])

/** Markup plugin: takes out the line breaks between blocks; a page would carry each of them twice. */
function withoutBreaks() {
  return (tree: Node) =>
    walk(tree, (node) => {
      const isBreak = ({ type, value }: Node) => type === 'text' && !value?.trim()
      const others = node.children?.filter((child) => !isBreak(child)) ?? []
      if (others.length && others.every(({ type, tagName }) => BLOCKS.has(tagName ?? type)))
        node.children = others
    })
}

/** Options for compiling a page's text in a language. */
export function mdxOptions(locale: string): Pick<EvaluateOptions, 'remarkPlugins' | 'rehypePlugins'> {
  return { remarkPlugins: [[pageRules, { locale }]], rehypePlugins: [withoutBreaks] }
}

interface Place {
  line?: number
  column?: number
  start?: { line: number; column: number }
}

/** A place in the compiler's sentence, counted from where the text begins: `(3:1-3:7)`. */
const WRITTEN = /\((\d+):(\d+)(?:-\d+:\d+)?\)/

/** Turns what the MDX compiler throws into `file:line:column message`, with lines counted from the top of the file. */
export function mdxError(error: unknown, file: string, firstLine: number): ContentError {
  const { message, place } = error as { message: string; place?: Place }
  const [, line, column] = WRITTEN.exec(message) ?? []
  const at = place?.start ?? place ?? { line: Number(line ?? 1), column: Number(column ?? 0) }
  const inFile = (n: number) => n + firstLine - 1
  const said = message
    .replace(new RegExp(WRITTEN, 'g'), (_, n: string) => `(line ${inFile(Number(n))})`)
    .replace(/\s+/g, ' ')
  const where = at.column ? `column ${at.column}: ` : ''
  return new ContentError([{ file, line: inFile(at.line ?? 1), field: '', message: `${where}${said}` }])
}
