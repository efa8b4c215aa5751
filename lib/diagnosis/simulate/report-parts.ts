import { type CaseResult, hits } from './cases'
import { percent, type Target } from './targets'

/** A Markdown table; all columns but the first are numbers. */
export const table = (head: string[], rows: string[][]) =>
  [head, head.map((_, n) => (n ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** The aims: what each problem reached, and below why others are missed. */
export function targetsPart(targets: Target[]): string {
  const problems = targets[0]?.found.map(({ problem }) => problem) ?? []
  const cell = ({ reached, value, limit }: Target['found'][number]) =>
    reached ? value : `**${value}** (${limit})`
  const wide = targets.filter(({ found }) => found.length === problems.length)
  const single = targets.filter(({ found }) => found.length !== problems.length)
  const missed = targets.filter(({ found }) => found.some(({ reached }) => !reached))
  return [
    table(
      ['Aim', ...problems],
      wide.map(({ aim, found }) => [aim, ...found.map(cell)]),
    ),
    table(
      ['Aim', 'all problems'],
      single.map(({ aim, found }) => [aim, ...found.map(cell)]),
    ),
    missed.length ? 'Why aims are missed, as far as the figures show:' : 'Every aim is reached.',
    missed.map(({ aim, why }) => `- *${aim}*: ${why}`).join('\n'),
  ].join('\n\n')
}

/** How the people retold by hand fared, by problem and by split. */
export function peopleTable(people: Map<string, CaseResult[]>): string {
  const line = (label: string, results: CaseResult[]) => {
    const ours = hits(results)
    const told = hits(results, ({ toldRank }) => toldRank)
    const list = hits(results, ({ listRank }) => listRank)
    const within = results.filter(({ one, rank }) => rank <= one.mustShowWithin).length
    const asked = results.reduce((sum, result) => sum + result.asked, 0) / (results.length || 1)
    return [
      label,
      String(results.length),
      ...[ours.first, ours.three, ours.five].map(percent),
      percent(within / (results.length || 1)),
      asked.toFixed(2),
      percent(told.three),
      ...[list.first, list.three].map(percent),
    ]
  }
  const all = [...people.values()].flat()
  const of = (split: string) => all.filter(({ one }) => one.split === split)
  return table(
    ['People', 'n', '@1', '@3', '@5', 'in time', 'asked', 'all told @3', 'list @1', 'list @3'],
    [
      ...[...people].map(([problem, results]) => line(problem, results)),
      line('all, tune', of('tune')),
      line('all, held out', of('held-out')),
    ],
  )
}
