import { existsSync } from 'node:fs'
import { contentPath } from './root'
import { type Style, styleSchema } from './schema/style'
import type { Body } from './types'
import { readYaml } from './yaml'

/** Fields that hold no sentences of ours: ids, addresses, other people's words, words that only search sees. */
const NO_PROSE = new Set([
  'aliases',
  'body',
  'causes',
  'dataFile',
  'errors',
  'file',
  'guide',
  'heading',
  'href',
  'message',
  'problems',
  'providers',
  'reviewed',
  'similar',
  'slug',
  'source',
  'sources',
  'url',
  'variants',
])

/** Every sentence-bearing text of a page's fields. */
export function fieldTexts(value: unknown, key = ''): string[] {
  if (NO_PROSE.has(key)) return []
  if (typeof value === 'string') return [value]
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => fieldTexts(inner, name))
  return []
}

/** A page's text without markup; each paragraph, list item and heading on a line of its own. */
export function bodyLines({ source, firstLine }: Body): { text: string; line: number }[] {
  return source.split('\n').flatMap((raw, index) => {
    const attributes = [...raw.matchAll(/\b(?:title|they|label)="([^"]*)"/g)].map((match) => match[1] ?? '')
    const text = raw
      .replace(/\{\/\*.*?\*\/\}/g, '')
      .replace(/<\/?[A-Z][^>]*>/g, ' ')
      .replace(/\]\([^)]*\)/g, '')
      .replace(/^[\s>#\-*\d.]*(?=[\p{L}“`[*])/u, '')
      .replace(/\[/g, '')
      .trim()
    return [...attributes, text].filter(Boolean).map((each) => ({ text: each, line: firstLine + index }))
  })
}

/** Words quoted from a screen, and names of menus and buttons: not ours. */
export const ownWords = (text: string): string =>
  text
    .replace(/`[^`]*`/g, ' ')
    .replace(/\*\*[^*]*\*\*/g, ' ')
    .replace(/“[^”]*”/g, ' ')

/** Sentences of a text, markup of emphasis taken out. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\*\*|`/g, '')
    .split(/(?<=[.!?:])\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** Rules of writing of a language; none where nobody wrote any. @throws ContentError */
export function loadStyle(locale: string): Style {
  const file = contentPath(locale, 'style.yaml')
  return existsSync(file) ? readYaml(file, styleSchema).data : { avoid: [] }
}
