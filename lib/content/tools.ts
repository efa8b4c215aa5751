import { existsSync } from 'node:fs'
import { readPage } from './front-matter'
import { contentPath } from './root'
import { type ToolId, type ToolMeta, toolsSchema, toolTextSchema } from './schema/tools'
import { readYaml } from './yaml'

/** A tool's page as lists and search know it. */
export type Tool = ToolMeta & {
  /** Path from the site's root: `/en/tools/clock/`. */
  url: string
}

/** File with what lists and search know of the tools of a language. */
export const toolsFile = (locale: string) => contentPath(locale, 'tools.yaml')

const pathOf = (id: ToolId) => (id === 'prepare' ? '/prepare/' : `/tools/${id}/`)

/** The tools of a language in listing order; none where the file was taken away. @throws ContentError */
export function loadTools(locale: string): Tool[] {
  const file = toolsFile(locale)
  if (!existsSync(file)) return []
  return readYaml(file, toolsSchema).data.map((tool) => ({ ...tool, url: `/${locale}${pathOf(tool.id)}` }))
}

/** The text of a tool's page and what it rests on. @throws ContentError */
export function loadToolText(locale: string, id: ToolId) {
  const file = contentPath(locale, 'tools', `${id}.mdx`)
  const { data, body } = readPage(file, toolTextSchema)
  return { ...data, file, body }
}

/** A tool with its text. @throws ContentError when the language has no such tool */
export function loadTool(locale: string, id: ToolId) {
  const tool = loadTools(locale).find((entry) => entry.id === id)
  if (!tool) throw new Error(`${toolsFile(locale)} has no tool ${id}`)
  return { ...tool, text: loadToolText(locale, id) }
}
