import { readFileSync } from 'node:fs'

/** A labelled query: what a good answer to it must treat. */
export interface Labelled {
  query: string
  /** Problems whose page is a good first answer, the best first. */
  problems: string[]
  /** Causes that the words give. */
  causes: string[]
  /** The service that the words name, or `generic`. */
  provider: string
  lang: string
  kind: string
}

const list = (text = '') =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** Reads tests/search/queries/*.txt: `query | problems | causes | service | language | kind` a line. */
function readLines(text: string): Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [query = '', problems, causes, provider, lang, kind] = line.split('|').map((part) => part.trim())
      return {
        query,
        problems: list(problems),
        causes: list(causes),
        provider: provider || 'generic',
        lang: lang || 'en',
        kind: kind || '',
      }
    })
}

interface JsonLine {
  query: string
  problem?: string | null
  problems_ok?: string[]
  said?: string[]
  provider?: string
  lang?: string
  kind?: string
  outside?: boolean
}

/** Reads JSON lines with `query`, `problem`, `problems_ok`, `said`, `provider`, `lang`, `kind`. */
function readJson(text: string): Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as JsonLine)
    .filter(({ outside, query }) => !outside && !query.startsWith('//'))
    .map(({ query, problem, problems_ok = [], said = [], provider = 'generic', lang = 'en', kind = '' }) => ({
      query,
      problems: [...new Set([...(problem ? [problem] : []), ...problems_ok])],
      causes: said,
      provider,
      lang,
      kind,
    }))
}

/** Labelled queries of a file, those that can be judged. @throws when it cannot be read */
export function loadQueries(file: string): Labelled[] {
  const text = readFileSync(file, 'utf8')
  const all = file.endsWith('.jsonl') ? readJson(text) : readLines(text)
  return all.filter(({ problems, causes }) => problems.length > 0 || causes.length > 0)
}
