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
] as const

interface Node {
  type: string
  name?: string | null
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

const isAuthorComponent = (name: string | null | undefined) =>
  AUTHOR_COMPONENTS.some((known) => known === name)

/** Steps that no section heading introduces get the page's own heading, so that no level is skipped. */
function headFirstSteps(tree: Node): void {
  for (const node of tree.children ?? []) {
    if (node.type === 'heading') return
    if (node.name === 'Steps') node.attributes?.push({ type: 'mdxJsxAttribute', name: 'lead', value: null })
  }
}

/** Markdown plugin: explicit heading anchors, links in the page's own language, and no element that authors may not use. */
function pageRules({ locale }: { locale: string }) {
  return (tree: Node) => {
    headFirstSteps(tree)
    walk(tree, (node) => {
      if (node.type === 'heading') {
        const last = node.children?.at(-1)
        const id =
          last?.type === 'mdxTextExpression'
            ? /^\/\*\s*([\w-]+)\s*\*\/$/.exec(last.value ?? '')?.[1]
            : undefined
        if (!id) return
        node.children?.pop()
        const before = node.children?.at(-1)
        if (before?.type === 'text') before.value = before.value?.trimEnd()
        node.data = { ...node.data, hProperties: { id } }
      } else if (node.type === 'link' && node.url?.startsWith('/')) {
        node.url = `/${locale}${node.url}`
      } else if (
        (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
        !isAuthorComponent(node.name)
      ) {
        throw Object.assign(
          new Error(
            `<${node.name}> is not one of the components for authors: ${AUTHOR_COMPONENTS.join(', ')}`,
          ),
          { place: node.position },
        )
      } else if (node.type === 'mdxjsEsm') {
        throw Object.assign(new Error('import and export are not used in pages'), { place: node.position })
      }
    })
  }
}

/** Options for compiling a page's text in a language. */
export function mdxOptions(locale: string): Pick<EvaluateOptions, 'remarkPlugins'> {
  return { remarkPlugins: [[pageRules, { locale }]] }
}

interface Place {
  line?: number
  column?: number
  start?: { line: number; column: number }
}

/** Turns what the MDX compiler throws into `file:line:column message`, with lines counted from the top of the file. */
export function mdxError(error: unknown, file: string, firstLine: number): ContentError {
  const { message, place } = error as { message: string; place?: Place }
  const at = place?.start ?? place
  const line = (at?.line ?? 1) + firstLine - 1
  return new ContentError([
    {
      file,
      line,
      field: '',
      message: `${at?.column ? `column ${at.column}: ` : ''}${message.replace(/\s+/g, ' ')}`,
    },
  ])
}
