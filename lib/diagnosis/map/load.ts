import { loadContent } from '@/lib/content/load'
import type { Content } from '@/lib/content/types'
import { readYaml } from '@/lib/content/yaml'
import { loadModel, loadProblemWords, modelPath, modelProblems } from '../load'
import { type ModelFile, modelFileSchema } from '../schema'
import type { Model } from '../types'
import type { ProblemWords } from '../words'

/** A checklist as its authors wrote it, with the engine's form of it and the texts of one language. */
export interface MapSource {
  content: Content
  title: string
  /** Address of the checklist. */
  url: string
  file: ModelFile
  model: Model
  words: ProblemWords
}

/**
 * All that the map of one checklist is made from.
 * @returns null when the problem has no checklist
 * @throws ContentError listing every mistake as `file:line field: message`
 */
export function loadMapSource(locale: string, problem: string): MapSource | null {
  const content = loadContent(locale)
  const named = content.problems.find(({ id }) => id === problem)
  const model = modelProblems().includes(problem) ? loadModel(problem) : null
  if (!model || !named) return null
  return {
    content,
    title: named.title,
    url: named.url,
    file: readYaml(modelPath(problem), modelFileSchema).data,
    model,
    words: loadProblemWords(locale, problem),
  }
}
