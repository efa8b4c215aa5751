import { existsSync } from 'node:fs'
import { loadSite } from '@/lib/site'
import { parseJson, readWords } from '../json'
import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import { contentNames, contentPath, isOwn, versionsOf } from '../root'

/** Texts by their dotted path. */
const leaves = (value: unknown, path = ''): [string, unknown][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, value]]

/** Places in a text that the site fills in: `{name}`. */
const places = (text: unknown) => [...new Set(String(text).match(/\{\w+\}/g) ?? [])].sort().join(' ')

/** Texts of an owner that replace nothing, or that lack what the site fills in. */
function strangeOwnTexts(locale: string, name: string, pattern: Map<string, unknown>): ContentProblem[] {
  return versionsOf(locale, name)
    .filter(isOwn)
    .flatMap((file) =>
      leaves(parseJson(file)).flatMap(([key, text]) => {
        const place = { file, line: lineOfText(file, `"${key.split('.').at(-1)}"`), field: key }
        const replaced = pattern.get(key)
        // A list may have more entries than the one it replaces.
        if (/\.\d+$/.test(key)) return []
        if (replaced === undefined)
          return [{ ...place, message: `is no text of ${name}; the site never shows it` }]
        if (places(text) === places(replaced)) return []
        return [
          { ...place, message: `must hold ${places(replaced) || 'no {places}'}, as "${replaced}" does` },
        ]
      }),
    )
}

/**
 * Texts of the pages that a language lacks, compared with the default language, and texts of an owner that do nothing.
 * @throws ContentError
 */
export function missingMessages(locale: string): ContentProblem[] {
  const { defaultLocale } = loadSite()
  return contentNames(defaultLocale)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = contentPath(locale, name)
      const pattern = contentPath(defaultLocale, name)
      if (!existsSync(file))
        return [{ file, line: 1, field: '', message: `is missing; ${pattern} shows which texts it needs` }]
      const have = new Map(leaves(readWords(locale, name)))
      const given = versionsOf(defaultLocale, name).find((each) => !isOwn(each))
      return [
        ...leaves(readWords(defaultLocale, name))
          .filter(([key]) => !have.has(key))
          .map(([key]) => ({ file, line: 1, field: key, message: `is missing; ${pattern} has it` })),
        ...(given ? strangeOwnTexts(locale, name, new Map(leaves(parseJson(given)))) : []),
      ]
    })
}
