/** `npm run simulate`: lets drawn and retold people walk through every checklist, and writes docs/diagnosis.md. */
import { writeFileSync } from 'node:fs'
import { loadModel, modelProblems } from '@/lib/diagnosis/load'
import { playCases } from '@/lib/diagnosis/simulate/cases'
import { type Case, readCases } from '@/lib/diagnosis/simulate/cases-schema'
import { reportOf, stampOf } from '@/lib/diagnosis/simulate/report'
import { simulate } from '@/lib/diagnosis/simulate/run'
import type { Model } from '@/lib/diagnosis/types'

const models = modelProblems().flatMap((problem) => loadModel(problem) ?? [])
const rows = models.flatMap((model) => {
  console.log(`${model.problem} …`)
  return simulate(model)
})
const parts = models.map((model) => [model, readCases(model.problem)?.data ?? []] satisfies [Model, Case[]])
const people = new Map(parts.map(([model, cases]) => [model.problem, playCases(model, cases)]))
const stamp = stampOf(parts)
writeFileSync('docs/diagnosis.md', reportOf(stamp, rows, people))
console.log(`${stamp}\nwrote docs/diagnosis.md`)
