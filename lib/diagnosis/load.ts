import { existsSync } from 'node:fs'
import { contentNames, contentPath } from '@/lib/content/root'
import { causesSchema } from '@/lib/content/schema/lists'
import { readYaml } from '@/lib/content/yaml'
import { loadSite } from '@/lib/site'
import { compileModel } from './compile'
import { modelFileSchema } from './schema'
import type { Model } from './types'
import { type ProblemWords, problemWordsFileSchema } from './words'

export const modelPath = (problem: string) => contentPath('diagnosis', problem, 'model.yaml')
export const wordsPath = (locale: string, problem: string) =>
  contentPath(locale, 'diagnosis', `${problem}.yaml`)

/** Problems that have a guided checklist and are shown, in alphabetical order. @throws ContentError */
export function modelProblems(): string[] {
  const shown = loadSite().problems
  return contentNames('diagnosis').filter(
    (name) => existsSync(modelPath(name)) && (!shown || shown.includes(name)),
  )
}

/** Models are read once a process in a build, where every page links to one; a developer's server reads them afresh. */
const cache = new Map<string, Model>()

/**
 * The engine's data of one problem.
 * @returns null when the problem has no checklist yet
 * @throws ContentError listing every mistake as `file:line field: message`
 */
export function loadModel(problem: string): Model | null {
  const kept = process.env.NODE_ENV === 'production' ? cache.get(problem) : undefined
  if (kept) return kept
  if (!modelProblems().includes(problem)) return null
  const legs = new Map(
    readYaml(contentPath('causes.yaml'), causesSchema).data.map((cause) => [cause.id, cause.where]),
  )
  const file = readYaml(modelPath(problem), modelFileSchema).data
  const model = compileModel(problem, file, (cause) => legs.get(cause))
  cache.set(problem, model)
  return model
}

/** Every text of one problem's checklist. @throws ContentError when the file is missing or wrong */
export function loadProblemWords(locale: string, problem: string): ProblemWords {
  return readYaml(wordsPath(locale, problem), problemWordsFileSchema).data
}
