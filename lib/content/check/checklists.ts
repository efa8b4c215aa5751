import { parseLink } from '@/lib/diagnosis/link'
import { lintProblem } from '@/lib/diagnosis/lint'
import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import type { Model } from '@/lib/diagnosis/types'
import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import { channel, platform } from '../schema/common'
import type { Content } from '../types'
import { hrefsIn, textsOf } from './hrefs'

const models = (): Model[] => modelProblems().flatMap((id) => loadModel(id) ?? [])

/** Guides, sections, causes and services that a checklist may name. */
function known(content: Content) {
  const guides = [...content.guides, ...content.hidden.guides].flatMap(({ slug, body }) => [
    slug,
    ...body.headings.map(({ id }) => `${slug}#${id}`),
  ])
  return {
    guides: new Set(guides),
    causes: new Set(content.causes.map(({ id }) => id)),
    providers: new Set([...content.providers.map(({ slug }) => slug), ...content.hidden.providers]),
  }
}

/** Answers that a page gives to its checklist, and that the checklist does not know. */
function unknownAnswers(content: Content, checklists: Model[]): ContentProblem[] {
  return [...content.guides, ...content.errors].flatMap(({ file, prefill }) => {
    const model = checklists.find(({ problem }) => problem === prefill?.problem)
    if (!prefill || !model) return []
    return Object.entries(prefill.answers).flatMap(([question, answer]) => {
      const answers = model.questions.find(({ id }) => id === question)?.answers.map(({ id }) => id)
      if (answers?.includes(answer)) return []
      const line = lineOfText(file, new RegExp(`^\\s*(prefill:.*)?\\b${question}:`))
      const message = answers
        ? `"${answer}" is no answer of the question "${question}"; its answers are ${answers.join(', ')}`
        : `the checklist "${model.problem}" has no question "${question}"; it has ${model.questions.map(({ id }) => id).join(', ')}`
      return [{ file, line, field: 'prefill', message }]
    })
  })
}

/** Links into a checklist with parts that it would leave out. */
function brokenAnswers(content: Content, checklists: Model[]): ContentProblem[] {
  const context = {
    provider: [...content.providers.map(({ slug }) => slug), ...content.hidden.providers],
    carrier: content.providers.filter(({ kind }) => kind === 'carrier').map(({ slug }) => slug),
    platform: platform.options,
    channel: channel.options,
  }
  return textsOf(content).flatMap((page) =>
    hrefsIn(page.file).flatMap(({ file, line, href, pathname, search }) => {
      const model = checklists.find(({ problem }) => pathname === `/check/${problem}/`)
      const ignored = model && search ? parseLink(search, model, context).ignored : []
      if (!ignored.length) return []
      const message = `the link ${href} has parts that its checklist does not know: ${ignored.join(', ')}`
      return [{ file, line, field: '', message }]
    }),
  )
}

/** Mistakes in the checklists themselves, and in the pages that lead into them. */
export function checklistProblems(content: Content): ContentProblem[] {
  const checklists = models()
  const names = known(content)
  return [
    ...modelProblems().flatMap((problem) => lintProblem(problem, names, content.locale)),
    ...unknownAnswers(content, checklists),
    ...brokenAnswers(content, checklists),
  ]
}

/** Slugs of the guides that some fix or safety rule of a checklist leads to. */
export function fixGuides(): Set<string> {
  const targets = models().flatMap(({ fixes, gates }) => [
    ...fixes.flatMap(({ guides }) => guides.map(({ guide }) => guide)),
    ...gates.map(({ guide }) => guide),
  ])
  return new Set(targets.flatMap((target) => target.split('#')[0] ?? []))
}
