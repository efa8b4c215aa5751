import { readFileSync } from 'node:fs'
import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import { bodyLines } from '../prose'
import type { Content, Provider } from '../types'
import { pagesOf } from './hrefs'

/** Who may say which number to call. */
const OFFICIAL = new Set(['provider', 'government'])

/** A number that can be dialled: with a country code, with hyphens or spaces, or in a link or card for calls. */
const DIALLED = [
  /\btel:([+\d][\d-]*)/g,
  /\bcall="([^"]+)"/g,
  /(?<![\d.,/-])(\+\d{1,3}[ -]\d[\d -]{5,}\d)/g,
  /(?<![\d.,/-])(1?-?\(?[2-9]\d{2}\)?[ -]\d{3}-\d{4})(?![\d-])/g,
  /(?<![\d.,/-])(0[38]00 [\d ]{5,}\d)/g,
]

/** Digits as they are dialled; `+1` and `1` in front of a North American number are one. */
const digitsOf = (number: string) => number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')

/** Codes such as 611 that a phone dials on its own network. */
const SHORT = 5

/** Numbers that regulators keep free for examples: 555-01xx in North America, 07700 900xxx in the United Kingdom. */
const EXAMPLE = /^\d{3}55501\d{2}$|^(44|0)7700900\d{3}$/

/** Phone numbers in a page that no service's file gives with a page of its own behind it. */
export function unofficialPhones(content: Content): ContentProblem[] {
  const official = new Set(
    content.providers.flatMap(({ phones, sources }) =>
      phones
        .filter(({ source }) => OFFICIAL.has(sources[source]?.kind ?? ''))
        .map(({ number }) => digitsOf(number)),
    ),
  )
  const ofProviders = content.providers.flatMap(({ phones, sources, dataFile }) =>
    phones
      .filter(({ source }) => sources[source] && !OFFICIAL.has(sources[source].kind))
      .map(({ number, source }) => ({
        file: dataFile,
        line: lineOfText(dataFile, number),
        field: `phones ${number}`,
        message: `"${source}" is not a page of the service’s own or of a government; a helpline needs one`,
      })),
  )
  const inPages = pagesOf(content).flatMap(({ file }) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const found = DIALLED.flatMap((pattern) =>
          [...text.matchAll(pattern)].map(([, number = '']) => number.trim()),
        )
        return [...new Set(found)]
          .filter((number) => {
            const digits = digitsOf(number)
            return digits.length > SHORT && !EXAMPLE.test(digits) && !official.has(digits)
          })
          .map((number) => ({
            file,
            line: index + 1,
            field: '',
            message: `the phone number ${number} is in no file of content/providers with an official source; add it to \`phones\` there, or leave it out`,
          }))
      }),
  )
  return [...ofProviders, ...inPages]
}

/** A span, a size or a count that somebody must have published. */
const MEASURED =
  /(?<![\p{L}\d#./-])(\d+(?:[.,]\d+)?)(?:[ -](?:to|or|and) \d+)?[ -]?(seconds?|minutes?|hours?|days?|weeks?|months?|digits?|digit|characters?|tries|attempts|codes|times|%|percent)(?![\p{L}])/giu

/** Texts of a provider that carry a source of their own, and its measured facts, as one text. */
function sourcedText({ facts, words }: Provider): string {
  const said = [
    ...Object.values(words.facts),
    ...words.more.map(({ label, text }) => `${label} ${text}`),
    ...Object.values(words.otherWays).map(({ name, text }) => `${name} ${text}`),
  ]
  return `${said.join(' ')} ${JSON.stringify(facts)}`
}

/**
 * Numbers in the free text of a service's page that no sourced fact of it has; and sentences beside a fact that the
 * file of facts does not hold. (Guides and messages must name the page's sources; that is in their schema.)
 */
export function unsourcedNumbers(content: Content): ContentProblem[] {
  return content.providers.flatMap((provider) => {
    const { file, dataFile, facts, words } = provider
    const orphans = Object.keys(words.facts)
      .filter((key) => !facts[key as keyof typeof facts])
      .map((key) => ({
        file,
        line: lineOfText(file, new RegExp(`^\\s+${key}:`)),
        field: `facts.${key}`,
        message: `says something about a fact that ${dataFile} does not have; add it there with its source`,
      }))
    const known = sourcedText(provider)
    const free = [
      { text: words.summary, line: lineOfText(file, /^summary:/) },
      { text: words.warning?.text ?? '', line: lineOfText(file, /^warning:/) },
      ...bodyLines(provider.body),
    ]
    const loose = free.flatMap(({ text, line }) =>
      [...text.matchAll(MEASURED)]
        .filter(
          ([, number = '']) => !new RegExp(`(?<!\\d)${number.replace(/[.,]/, '\\D')}(?!\\d)`).test(known),
        )
        .map(([whole]) => ({
          file,
          line,
          field: '',
          message: `"${whole}" has no source: no fact, \`more\` or \`otherWays\` of this service holds that number; put it there with its source`,
        })),
    )
    return [...orphans, ...loose]
  })
}
