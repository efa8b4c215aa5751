import type { ContentProblem } from '../problems'
import { sentencesOf } from '../prose'
import type { Content } from '../types'
import { pagesOf } from './hrefs'
import { linesOf } from './style'

/** Sentences of fewer words may stand on several pages: "Ask for one new code." */
const WORDS = 14
/** Length of a run of words by which pages are compared. */
const RUN = 8
/** Share of runs that two pages of one kind may share. */
const SHARE = 0.5

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

/** A long sentence that stands on two pages: one of them should link to the other. */
export function repeatedSentences(content: Content): ContentProblem[] {
  const first = new Map<string, string>()
  return pagesOf(content).flatMap((page) =>
    linesOf(page).flatMap(({ text, line }) =>
      sentencesOf(text).flatMap((sentence) => {
        const words = wordsOf(sentence)
        if (words.length < WORDS) return []
        const key = words.join(' ')
        const other = first.get(key)
        first.set(key, other ?? page.file)
        if (!other || other === page.file) return []
        const message = `"${sentence.slice(0, 60)}…" also stands in ${other}; say it once and link to it, or say what is particular here`
        return [{ file: page.file, line, field: '', message }]
      }),
    ),
  )
}

/** Runs of eight words of a page. */
function runsOf(page: ReturnType<typeof pagesOf>[number]): Set<string> {
  const words = linesOf(page).flatMap(({ text }) => wordsOf(text))
  return new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' ')),
  )
}

export interface Overlap {
  file: string
  /** The page of the same kind with which it shares most. */
  other: string
  /** Part of this page's runs of eight words that the other has, too, 0 to 1. */
  share: number
}

/** How much each message and each service's page shares with the one most like it, the most alike first. */
export function overlaps(content: Content): Overlap[] {
  return [content.errors, content.providers]
    .flatMap((pages) => {
      const runs = pages.map((page) => ({ file: page.file, runs: runsOf(page) }))
      const owners = new Map<string, number[]>()
      runs.forEach((page, i) => {
        for (const run of page.runs) owners.set(run, [...(owners.get(run) ?? []), i])
      })
      return runs.flatMap((page, i) => {
        const shared = new Map<number, number>()
        for (const run of page.runs)
          for (const j of owners.get(run) ?? []) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1)
        const [most] = [...shared].sort((a, b) => b[1] - a[1])
        const other = most && runs[most[0]]
        return other ? [{ file: page.file, other: other.file, share: most[1] / page.runs.size }] : []
      })
    })
    .sort((a, b) => b.share - a.share)
}

/** Pages that are mostly another page with the names changed. */
export function copiedPages(content: Content): ContentProblem[] {
  return overlaps(content)
    .filter(({ share }) => share >= SHARE)
    .map(({ file, other, share }) => ({
      file,
      line: 1,
      field: '',
      message: `shares ${Math.round(share * 100)} % of its runs of eight words with ${other}; say what is particular here`,
    }))
}
