import type { ModelFile } from '../schema'
import type { ProblemWords } from '../words'
import type { Finding } from './report'

/** Ids without words, and words without an id. */
function compare(path: PropertyKey[], wanted: string[], written: string[], what: string): Finding[] {
  return [
    ...wanted
      .filter((id) => !written.includes(id))
      .map((id): Finding => [path, `has no words for the ${what} "${id}"`]),
    ...written
      .filter((id) => !wanted.includes(id))
      .map((id): Finding => [[...path, id], `the model has no ${what} "${id}"`]),
  ]
}

function lintQuestions({ questions }: ModelFile, words: ProblemWords): Finding[] {
  return Object.entries(questions).flatMap(([id, question]) => {
    const said = words.questions[id]?.answers
    if (!said) return []
    const path = ['questions', id, 'answers']
    const { tick } = words.questions[id] ?? {}
    const ticks: Finding[] =
      Boolean(tick) === Boolean(question.tickedMeans)
        ? []
        : [
            [
              ['questions', id],
              tick
                ? 'has a "tick" line, but the model gives the question no "tickedMeans"'
                : 'needs "tick", the line of the opening checklist, because the model has "tickedMeans"',
            ],
          ]
    const labels = Object.entries(said)
    const equal = labels.filter(
      ([, label], n) => labels.findIndex(([, other]) => other.toLowerCase() === label.toLowerCase()) < n,
    )
    return [
      ...ticks,
      ...compare(path, Object.keys(question.answers), Object.keys(said), 'answer'),
      ...equal.map(
        ([answer, label]): Finding => [[...path, answer], `"${label}" is the label of another answer, too`],
      ),
    ]
  })
}

function lintFixes({ fixes }: ModelFile, words: ProblemWords): Finding[] {
  return Object.entries(fixes).flatMap(([id, { risk, guides }]) => {
    const said = words.fixes[id]
    if (!said) return []
    const slugs = guides.map(({ guide }) => guide.split('#')[0] ?? guide)
    const strange = Object.keys(said.variants).filter((slug) => !slugs.includes(slug))
    const findings: Finding[] = strange.map((slug) => [
      ['fixes', id, 'variants', slug],
      `the fix never leads to the guide "${slug}"`,
    ])
    if ((risk === 'medium' || risk === 'high') && !said.undo)
      findings.push([
        ['fixes', id],
        `needs "undo", because its risk is ${risk}; write "Cannot be undone" if so`,
      ])
    return findings
  })
}

/** What the words of one language lack or have too much. */
export function lintWords(file: ModelFile, words: ProblemWords): Finding[] {
  const strangers = Object.keys(words.less).filter((cause) => !file.causes[cause])
  return [
    ...compare(['questions'], Object.keys(file.questions), Object.keys(words.questions), 'question'),
    ...compare(['fixes'], Object.keys(file.fixes), Object.keys(words.fixes), 'fix'),
    ...compare(['gates'], Object.keys(file.gates), Object.keys(words.gates), 'gate'),
    ...strangers.map((cause): Finding => [['less', cause], `the model has no cause "${cause}"`]),
    ...lintQuestions(file, words),
    ...lintFixes(file, words),
  ]
}
