/** `npm run simulate`: lets drawn and retold people walk through every checklist, and writes docs/diagnosis.md. */
import { writeFileSync } from 'node:fs'
import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import { playCases } from '@/lib/diagnosis/simulate/cases'
import { readCases } from '@/lib/diagnosis/simulate/cases-schema'
import { reportOf, stampOf } from '@/lib/diagnosis/simulate/report'
import { simulate } from '@/lib/diagnosis/simulate/run'

const models = modelProblems().flatMap((problem) => loadModel(problem) ?? [])
const rows = models.flatMap((model) => {
  console.log(`${model.problem} …`)
  return simulate(model)
})
const people = new Map(
  models.map((model) => [model.problem, playCases(model, readCases(model.problem)?.data ?? [])]),
)
const stamp = stampOf(models.map(({ problem, version }) => [problem, version]))
writeFileSync('docs/diagnosis.md', reportOf(stamp, rows, people))
console.log(`${stamp}\nwrote docs/diagnosis.md`)
