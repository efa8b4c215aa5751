/**
 * `npm run check`: reads everything that authors wrote and prints each mistake as `file:line field: message`.
 * `-- --stale` prints what is due for another comparison with its sources instead.
 */
import { parseArgs } from 'node:util'
import { checkContent, staleContent } from '@/lib/content/check'
import { formatProblem } from '@/lib/content/problems'

const { values } = parseArgs({ options: { stale: { type: 'boolean' } } })
if (values.stale) {
  const due = staleContent(new Date())
  for (const problem of due) console.log(formatProblem(problem))
  console.log(due.length ? `${due.length} due` : 'nothing is due')
  process.exit(0)
}

const found = checkContent()
const errors = found.filter((problem) => problem.level !== 'warning')
for (const problem of found)
  console.log(`${problem.level === 'warning' ? 'warning ' : ''}${formatProblem(problem)}`)
console.log(
  errors.length
    ? `${errors.length} to mend`
    : `content is in order${found.length ? `, ${found.length} warnings` : ''}`,
)
process.exit(errors.length ? 1 : 0)
