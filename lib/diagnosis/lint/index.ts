import { existsSync, readFileSync } from 'node:fs'
import { attempt, type ContentProblem } from '@/lib/content/problems'
import { parseYaml, type Read, readYaml } from '@/lib/content/yaml'
import { compileModel } from '../compile'
import { modelPath, modelProblems, wordsPath } from '../load'
import { type ModelFile, modelFileSchema } from '../schema'
import { readCases } from '../simulate/cases-schema'
import { problemWordsFileSchema } from '../words'
import { lintCases } from './cases'
import { lintModel } from './model'
import { turnedRound, unreachable } from './numbers'
import { type Finding, type Known, report } from './report'
import { lintWords } from './words'

/** Models by their text: each is compared with all others, and reading YAML takes long. */
const parsed = new Map<string, Read<ModelFile>>()

function readModel(problem: string): Read<ModelFile> {
  const path = modelPath(problem)
  const text = readFileSync(path, 'utf8')
  const key = `${path}\n${text}`
  const read = parsed.get(key) ?? parseYaml(text, path, modelFileSchema)
  parsed.set(key, read)
  return read
}

/** Fixes that another checklist has under the same id with other causes: one id means one thing. */
function sharedFixes(problem: string, { fixes, bypass }: ModelFile): Finding[] {
  const others = modelProblems().filter((other) => other !== problem)
  return others.flatMap((other) => {
    const { data } = attempt(() => readModel(other)).value ?? {}
    const ranked = Object.keys(fixes).filter((id) => !bypass.includes(id))
    const differ = ranked.filter(
      (id) =>
        data?.fixes[id] &&
        Object.keys(data.fixes[id].treats).join() !== Object.keys(fixes[id]?.treats ?? {}).join(),
    )
    return differ.map(
      (id): Finding => [
        ['fixes', id, 'treats'],
        `the checklist "${other}" has a fix of this name for other causes; choose another id, or the same causes in the same order`,
      ],
    )
  })
}

/** The people that judge a checklist, where somebody has retold any. */
function lintPeople(problem: string, file: ModelFile, known: Known): ContentProblem[] {
  const { value, problems } = attempt(() => readCases(problem))
  return value ? report(value, lintCases(file, known, value.data)) : problems
}

function lintRead(problem: string, read: Read<ModelFile>, known: Known): ContentProblem[] {
  const broken = [...lintModel(read.data, known), ...sharedFixes(problem, read.data)]
  if (broken.length) return report(read, broken)
  const marked = (list: Record<string, { extra?: boolean; tail?: boolean }>, mark: 'extra' | 'tail') =>
    Object.keys(list).filter((id) => list[id]?.[mark])
  const model = compileModel(problem, read.data, () => undefined)
  const { errors, warnings } = unreachable(model, {
    extra: marked(read.data.questions, 'extra'),
    tail: marked(read.data.causes, 'tail'),
  })
  return [...report(read, [...turnedRound(model), ...errors]), ...report(read, warnings, 'warning')]
}

/**
 * Checks one checklist and its words in one language against each other and against the rest of the content.
 * @returns every mistake with its file and line; nothing is thrown for a mistake of an author
 */
export function lintProblem(problem: string, known: Known, locale: string): ContentProblem[] {
  const model = attempt(() => readModel(problem))
  const file = wordsPath(locale, problem)
  if (!existsSync(file))
    return [
      ...model.problems,
      { file: modelPath(problem), line: 1, field: '', message: `has no words: write ${file}` },
    ]
  const words = attempt(() => readYaml(file, problemWordsFileSchema))
  if (!model.value) return [...model.problems, ...words.problems]
  const own = [...lintRead(problem, model.value, known), ...lintPeople(problem, model.value.data, known)]
  return words.value
    ? [...own, ...report(words.value, lintWords(model.value.data, words.value.data))]
    : [...own, ...words.problems]
}

export type { Known } from './report'
