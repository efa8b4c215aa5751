import type { ModelFile } from '../schema'
import { type Finding, type Known, unknown } from './report'

type Where = { provider?: string[]; carrier?: string[] } | undefined

/** Services and carriers of a condition that do not exist. */
function unknownContext(path: PropertyKey[], when: Where, { providers }: Known): Finding[] {
  return (['provider', 'carrier'] as const).flatMap((part) =>
    unknown([...path, part], when?.[part] ?? [], providers, 'allowed are the names of content/providers/'),
  )
}

function lintCauses({ causes, fixes, bases }: ModelFile, known: Known): Finding[] {
  const treated = new Set(
    Object.values(fixes).flatMap(({ treats }) => Object.keys(treats).filter((id) => treats[id] !== 'never')),
  )
  return Object.entries(causes).flatMap(([id, cause]) => {
    const path = ['causes', id]
    return [
      ...unknown(path, [id], known.causes, 'allowed are the ids of content/causes.yaml'),
      ...unknown([...path, 'basis'], [cause.basis], Object.keys(bases), 'it must be a key of bases'),
      ...cause.when.flatMap(({ context }, n) =>
        unknownContext([...path, 'when', n, 'context'], context, known),
      ),
      ...(treated.has(id) ? [] : [[path, 'has no fix: add one whose "treats" names it'] as Finding]),
    ]
  })
}

/** Effects of one answer: ids, and causes that stand in it twice. */
function lintEffects(
  file: ModelFile,
  path: PropertyKey[],
  effects: ModelFile['questions'][string]['answers'][string]['effects'],
): Finding[] {
  const said = new Map<string, string>()
  return effects.flatMap(({ causes, basis, strength }, n) => {
    const at = [...path, 'effects', n]
    const twice = causes
      .filter((cause) => said.has(cause))
      .map(
        (cause): Finding => [
          [...at, 'causes'],
          `"${cause}" is both "${said.get(cause)}" and "${strength}" for one answer; keep one`,
        ],
      )
    for (const cause of causes) said.set(cause, strength)
    return [
      ...unknown(
        [...at, 'causes'],
        causes,
        Object.keys(file.causes),
        'it must be one of the causes of this file',
      ),
      ...unknown([...at, 'basis'], [basis], Object.keys(file.bases), 'it must be a key of bases'),
      ...twice,
    ]
  })
}

/** A list that is worth a screen of its own, and can be read at a glance. */
function lintTicks({ questions }: ModelFile): Finding[] {
  const lines = Object.values(questions).filter(({ tickedMeans }) => tickedMeans).length
  return lines === 0 || (lines >= 5 && lines <= 8)
    ? []
    : [
        [
          ['questions'],
          `has ${lines} lines for an opening checklist ("tickedMeans"); there should be 5 to 8, or none`,
        ],
      ]
}

function lintQuestions(file: ModelFile, known: Known): Finding[] {
  const gated = new Set(Object.values(file.gates).map((gate) => gate.question))
  return Object.entries(file.questions).flatMap(([id, question]) => {
    const path = ['questions', id]
    const answers = Object.keys(question.answers)
    const findings: Finding[] = Object.entries(question.answers).flatMap(([answer, { effects }]) =>
      lintEffects(file, [...path, 'answers', answer], effects),
    )
    findings.push(...unknownContext([...path, 'when'], question.when, known))
    if (answers.length < 2) findings.push([[...path, 'answers'], 'needs at least two answers'])
    if (answers.includes('dont-know'))
      findings.push([[...path, 'answers', 'dont-know'], 'is added by the checklist itself; leave it out'])
    if (question.tickedMeans)
      findings.push(
        ...unknown(
          [...path, 'tickedMeans'],
          [question.tickedMeans],
          answers,
          'it must be an answer of this question',
        ),
      )
    if (question.safety && !gated.has(id))
      findings.push([
        path,
        'is a safety question without a gate: add one that names it, or take "safety" away',
      ])
    return findings
  })
}

/** Questions and answers that a rule names and the file lacks. */
function unknownAnswers(
  { questions }: ModelFile,
  path: PropertyKey[],
  question: string,
  answers: string[],
): Finding[] {
  const found = questions[question]
  if (!found)
    return unknown(path, [question], Object.keys(questions), 'it must be one of the questions of this file')
  return unknown(path, answers, Object.keys(found.answers), `it must be an answer of "${question}"`)
}

function lintFixes(file: ModelFile, known: Known): Finding[] {
  return Object.entries(file.fixes).flatMap(([id, fix]) => {
    const path = ['fixes', id]
    const findings: Finding[] = unknown(
      [...path, 'treats'],
      Object.keys(fix.treats),
      Object.keys(file.causes),
      'it must be one of the causes of this file',
    )
    fix.guides.forEach(({ when, guide }, n) => {
      findings.push(
        ...unknown(
          [...path, 'guides', n, 'guide'],
          [guide],
          known.guides,
          'there is no such guide or section',
        ),
      )
      findings.push(...unknownContext([...path, 'guides', n, 'when'], when, known))
    })
    if (fix.guides.at(-1)?.when)
      findings.push([[...path, 'guides'], 'the last entry must hold for everybody: leave out its "when"'])
    if (!Object.keys(fix.treats).length) findings.push([[...path, 'treats'], 'treats nothing: name a cause'])
    if (fix.risk === 'high' && !file.bypass.includes(id))
      findings.push([
        [...path, 'risk'],
        'a fix of high risk is never ranked: list it under bypass, or leave it to a guide',
      ])
    findings.push(...unknownContext([...path, 'never', 'context'], fix.never?.context, known))
    for (const [question, answers] of Object.entries(fix.never?.answers ?? {}))
      findings.push(...unknownAnswers(file, [...path, 'never', 'answers', question], question, answers))
    return findings
  })
}

function lintRest(file: ModelFile, { guides }: Known): Finding[] {
  const gates = Object.entries(file.gates).flatMap(([id, gate]) => [
    ...unknownAnswers(file, ['gates', id], gate.question, gate.answers),
    ...unknown(['gates', id, 'guide'], [gate.guide], guides, 'there is no such guide or section'),
  ])
  const bases = Object.entries(file.bases).flatMap(([id, { kind, url, asOf }]): Finding[] => [
    ...(kind !== 'judgement' && !url
      ? [[['bases', id], `is "${kind}" and needs the url of its page`] as Finding]
      : []),
    ...(asOf > new Date().toISOString().slice(0, 10)
      ? [[['bases', id, 'asOf'], `${asOf} is in the future`] as Finding]
      : []),
  ])
  const ids = [
    ...Object.keys(file.questions),
    ...Object.keys(file.fixes),
    ...Object.entries(file.questions).flatMap(([id, { answers }]) =>
      Object.keys(answers).map((answer) => `${id}.${answer}`),
    ),
  ]
  const renamed = Object.entries(file.renamed).flatMap(([old, now]): Finding[] => [
    ...(ids.includes(old)
      ? [[['renamed', old], 'still exists: only ids that are gone are renamed'] as Finding]
      : []),
    ...(now && !file.renamed[now]
      ? unknown(['renamed', old], [now], ids, 'it must be a question, question.answer or fix of this file')
      : []),
  ])
  return [
    ...gates,
    ...bases,
    ...renamed,
    ...unknown(['bypass'], file.bypass, Object.keys(file.fixes), 'it must be one of the fixes of this file'),
  ]
}

/** Ids of a model that lead nowhere, and rules that it breaks. */
export function lintModel(file: ModelFile, known: Known): Finding[] {
  return [
    ...lintCauses(file, known),
    ...lintQuestions(file, known),
    ...lintTicks(file),
    ...lintFixes(file, known),
    ...lintRest(file, known),
  ]
}
