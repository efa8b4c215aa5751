/** `npm run new -- guide|error|provider|cause <slug> [--locale en]`: writes the files with which an author begins, into the owner's folder where there is one. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { locales } from '@/lib/content/locales'
import { KINDS, skeleton } from '@/lib/content/new'
import { contentPath, ownRoot } from '@/lib/content/root'
import { causesSchema, problemsSchema } from '@/lib/content/schema/lists'
import { readYaml } from '@/lib/content/yaml'
import { modelProblems } from '@/lib/diagnosis/load'
import { loadSite } from '@/lib/site'

/** Ids of this copy that the examples may name. */
function examples() {
  const problems = readYaml(contentPath('problems.yaml'), problemsSchema).data.map(({ id }) => id)
  const causes = readYaml(contentPath('causes.yaml'), causesSchema).data.map(({ id }) => id)
  const asked = modelProblems()
  return {
    problem: problems.find((id) => !asked.includes(id)) ?? problems[0] ?? '',
    cause: causes[0] ?? '',
    causes,
  }
}

/** @throws Error with a sentence for the author */
function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { locale: { type: 'string' } },
  })
  const [kind, slug, ...rest] = positionals
  if (!kind || !slug || rest.length)
    throw new Error(`Say what to begin and its name: npm run new -- ${KINDS.join('|')} <name>`)
  const locale = values.locale ?? loadSite().defaultLocale
  if (!locales().includes(locale))
    throw new Error(
      `There is no language "${locale}" in the content folder; there is: ${locales().join(', ')}`,
    )

  const { causes, ...known } = examples()
  const { changes, next } = skeleton(kind, slug, {
    locale,
    today: new Date().toISOString().slice(0, 10),
    ...known,
  })
  const taken = changes.find(({ path, how }) => how === 'create' && existsSync(contentPath(path)))
  if (taken) throw new Error(`${contentPath(taken.path)} exists already; choose another name`)
  if (kind === 'cause' && causes.includes(slug))
    throw new Error(`The cause "${slug}" exists already in ${contentPath('causes.yaml')}`)

  for (const { path, text, how } of changes) {
    const file = how === 'create' && existsSync(ownRoot()) ? join(ownRoot(), path) : contentPath(path)
    mkdirSync(dirname(file), { recursive: true })
    if (how === 'create') writeFileSync(file, text)
    else appendFileSync(file, readFileSync(file, 'utf8').endsWith('\n') ? text : `\n${text}`)
    console.log(`${how === 'create' ? 'wrote' : 'added to'} ${file}`)
  }
  for (const sentence of next) console.log(`- ${sentence}`)
}

try {
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
