/** `npm run check`: reads everything that authors wrote and prints each mistake as `file:line field: message`. */
import { checkContent } from '@/lib/content/check'
import { formatProblem } from '@/lib/content/problems'

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
