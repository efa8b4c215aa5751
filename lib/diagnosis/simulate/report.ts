import { createHash } from 'node:crypto'
import type { Model } from '../types'
import type { CaseResult } from './cases'
import type { Case } from './cases-schema'
import { peopleTable, table, targetsPart } from './report-parts'
import { PEOPLE, type Row, SEED } from './run'
import { percent, targetsOf } from './targets'

const POLICIES: Record<string, string> = {
  ours: 'this checklist',
  'ours-ticked': 'this checklist, its opening list ticked (`k=`)',
  cheapest: 'cheapest fix first, the whole list',
  'cheapest-cut': 'cheapest first, stopped at its best length',
  'likeliest-cut': 'likeliest first, stopped at its best length',
  'worth-cut': 'chance over cost, fixed order, stopped at its best length',
  're-ranked': 'chance over cost, re-ranked after each failure, no questions',
  oracle: 'somebody who knows the cause',
}
const CROWDS: Record<string, string> = {
  right: 'as the model says',
  'noise-0.5': 'every number somewhat wrong (noise 0.5)',
  'noise-1.0': 'every number quite wrong (noise 1.0)',
  'two-causes': '8 % two causes, 8 % no fix helps',
  unsure: '35 % of answers “I don’t know”',
  mistaken: '15 % of answers wrong',
}

const minutes = ({ minutes: value, error }: Row) => `${value.toFixed(1)} ± ${error.toFixed(1)}`

function policyTable(rows: Row[]): string {
  const right = rows.filter(({ crowd }) => crowd === 'right')
  const of = (policy: string) => right.find((row) => row.policy === policy)?.minutes ?? 0
  return table(
    [
      'Way of helping',
      'minutes',
      'saving',
      'regret',
      'asked',
      '95 %',
      '@1',
      '@3',
      'contact',
      'wrong “most likely”',
    ],
    right.map((row) => [
      POLICIES[row.policy] ?? row.policy,
      minutes(row),
      percent(1 - row.minutes / of('cheapest')),
      (row.minutes / of('oracle')).toFixed(2),
      row.asked.toFixed(2),
      String(row.asked95),
      percent(row.first),
      percent(row.three),
      percent(row.contact),
      row.policy.startsWith('ours') ? percent(row.wrongSure) : '–',
    ]),
  )
}

function crowdTable(rows: Row[]): string {
  const crowds = [...new Set(rows.map(({ crowd }) => crowd))]
  const find = (crowd: string, policy: string) =>
    rows.find((row) => row.crowd === crowd && row.policy === policy) as Row
  return table(
    ['People', 'minutes', 'list', 'saving', 'best-length list', 'asked', '@1', '@3', 'wrong “most likely”'],
    crowds.map((crowd) => {
      const [row, list, best] = ['ours', 'cheapest', 'cheapest-cut'].map((id) => find(crowd, id)) as [
        Row,
        Row,
        Row,
      ]
      return [
        CROWDS[crowd] ?? crowd,
        minutes(row),
        minutes(list),
        percent(1 - row.minutes / list.minutes),
        minutes(best),
        row.asked.toFixed(2),
        percent(row.first),
        percent(row.three),
        percent(row.wrongSure),
      ]
    }),
  )
}

/**
 * The line that ties the figures to what they were made from: each model's version, and eight signs that change with
 * any word of its model or people. A test compares it with the content as it is.
 */
export function stampOf(parts: [model: Model, people: Case[]][]): string {
  const models = parts.map(([model, people]) => {
    const print = createHash('sha256')
      .update(JSON.stringify([model, people]))
      .digest('hex')
    return `${model.problem} ${model.version} (${print.slice(0, 8)})`
  })
  return `Seed ${SEED}, ${PEOPLE} people a row. Models: ${models.join(', ')}.`
}

/** docs/diagnosis.md: what was simulated, what came out, which aims were missed and why. */
export function reportOf(stamp: string, rows: Row[], people: Map<string, CaseResult[]>): string {
  const problems = [...new Set(rows.map(({ problem }) => problem))]
  const late = [...people].flatMap(([problem, results]) => {
    const ids = results.filter(({ one, rank }) => one.split === 'tune' && rank > one.mustShowWithin)
    return ids.length ? [`- ${problem}: ${ids.map(({ one }) => one.id).join(', ')}`] : []
  })
  return `# How well the checklists do

${stamp}

\`npm run simulate\` wrote this file; nobody edits it by hand. It shows that the engine does what it should, and how it bears a model that is wrong. It cannot show that a model is right: for that there are the people below, retold from public pages, and in the end the people who use the site.

## How it is measured

People are drawn from a model: a cause, an answer to every question, and whether each fix works for them. A number made from the person’s number and the question’s name decides each of these, so every way of helping meets the very same people, and a second run gives the same file.

- **Minutes**: reading and answering, trying, a quarter of the time spent waiting, and the call in the end (60 to 120 minutes, as the model says). What is charged for patience inside the engine is not counted. The safety screen is.
- **Saving**: against trying the cheapest fix first, down the whole list. A list nobody would follow to its end is a weak rival, so the same list is shown cut at the length that is best for it, as are the other lists.
- **Regret**: minutes against somebody who knows the cause (and calls at once where nothing helps).
- **@1, @3**: solved by the first fix, or by one of the first three. **Contact**: nothing listed helped, or nothing was worth a try.
- A line of an opening list costs four seconds to read. People tick what is true as often as the model says, and one in fifty ticks what is not.
- Noise changes the log odds of every prior, strength and cure, in eight drawn worlds. Nobody names a service, carrier or device here.

## Aims

A missed aim stands in bold, with what is asked for behind it.

${targetsPart(targetsOf(rows, people))}

## People retold by hand

Two or more for every cause, from \`content/diagnosis/<problem>/cases.yaml\`. A fix is right when the first cause that it names is the person’s. “In time” is how soon each story asks for it. “All told” is what it would find if it were given at once everything that the person knows. “List” is its own order before any answer. A share of 85 % of 100 people is uncertain by about 7 points either way.

${peopleTable(people)}

${late.length ? `A right fix comes too late for these people, who may be looked at:\n\n${late.join('\n')}` : 'Nobody among those that may be looked at gets the right fix too late.'}

${problems
  .map((problem) => {
    const own = rows.filter((row) => row.problem === problem)
    return `## ${problem}\n\n${policyTable(own)}\n\n${crowdTable(own)}`
  })
  .join('\n\n')}
`
}
