import type { ModelFile } from '../schema'
import type { Case } from '../simulate/cases-schema'
import { type Finding, type Known, unknown } from './report'

/** Fewest people for each cause, and the smallest share of people that judge without having been looked at. */
const PEOPLE = 2
const HELD_OUT = 0.4

function lintCase(file: ModelFile, { providers }: Known, one: Case, n: number, all: Case[]): Finding[] {
  const { context } = one
  const places = [context.provider, context.carrier].flatMap((slug) => slug ?? [])
  const findings: Finding[] = [
    ...unknown(
      [n, 'causes'],
      one.causes,
      Object.keys(file.causes),
      'it must be one of the causes of the model',
    ),
    ...unknown(
      [n, 'mustNotShow'],
      one.mustNotShow,
      Object.keys(file.fixes),
      'it must be one of the fixes of the model',
    ),
    ...unknown([n, 'context'], places, providers, 'allowed are the names of content/providers/'),
  ]
  for (const [question, answer] of Object.entries(one.answers)) {
    const answers = file.questions[question]?.answers
    const where = answers ? `it must be an answer of "${question}"` : 'the model has no such question'
    findings.push(
      ...unknown([n, 'answers', question], [answers ? answer : question], Object.keys(answers ?? {}), where),
    )
  }
  if (all.findIndex(({ id }) => id === one.id) < n)
    findings.push([[n, 'id'], `"${one.id}" is the name of another person, too`])
  return findings
}

/** Unknown ids in the people of a checklist, causes with too few of them, and too few that were kept back. */
export function lintCases(file: ModelFile, known: Known, cases: Case[]): Finding[] {
  const heldOut = cases.filter(({ split }) => split === 'held-out').length
  const few = Object.keys(file.causes).flatMap((cause): Finding[] => {
    const people = cases.filter(({ causes }) => causes.includes(cause)).length
    return people < PEOPLE
      ? [[[], `the cause "${cause}" has ${people} of ${PEOPLE} people: retell more`]]
      : []
  })
  return [
    ...cases.flatMap((one, n) => lintCase(file, known, one, n, cases)),
    ...few,
    ...(heldOut < HELD_OUT * cases.length
      ? [
          [
            [],
            `only ${heldOut} of ${cases.length} people are held out; ${HELD_OUT * 100} % have to be`,
          ] as Finding,
        ]
      : []),
  ]
}
