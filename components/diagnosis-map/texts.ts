import { fixText } from '@/components/diagnosis/texts'
import type mapStrings from '@/content/en/map.json'
import { readWords } from '@/lib/content/json'
import type { BoxText } from '@/lib/diagnosis/map/layout'
import type { MapSource } from '@/lib/diagnosis/map/load'
import type { MapNode } from '@/lib/diagnosis/map/tree'
import type { Condition } from '@/lib/diagnosis/types'
import { format } from '@/lib/format'
import type { Messages } from '@/lib/i18n'

/** Texts of the map pages. The default language's file is the shape that all others must have. */
export type MapStrings = typeof mapStrings

/** What every part of a map page is drawn from. */
export interface MapPageData {
  source: MapSource
  strings: MapStrings
  messages: Messages
  /** The label of "I don't know", and the names of the devices: as the checklist says them. */
  checklist: { dontKnow: string; platforms: Record<string, string> }
}

/** The texts of the map pages in a language. @throws when the folder has no map.json */
export function loadMapStrings(locale: string): MapStrings {
  return readWords(locale, 'map.json')
}

/** The name of a cause; an id without a name stays an id, so that a gap is seen. */
export const causeName = ({ content }: MapSource, cause: string) =>
  content.causes.find(({ id }) => id === cause)?.name ?? cause

/** The label of an answer, or its id. */
export function answerName({ source, checklist }: MapPageData, question: string, answer: string): string {
  if (answer === 'dont-know') return checklist.dontKnow
  return source.words.questions[question]?.answers[answer] ?? answer
}

/** A question in full, or its id. */
export const questionName = ({ words }: MapSource, question: string) =>
  words.questions[question]?.ask ?? question

/** "the carrier is T-Mobile or Verizon and the code comes by phone call" */
export function conditionText({ source, strings, checklist }: MapPageData, condition: Condition): string {
  const providers = source.content.providers.map(({ slug, name }) => [slug, name])
  const names: Record<string, string> = {
    ...Object.fromEntries(providers),
    ...checklist.platforms,
    ...strings.channels,
  }
  return Object.entries(condition)
    .map(([part, values]) =>
      format(strings.condition[part as keyof Condition], {
        values: values.map((value) => names[value] ?? value).join(strings.or),
      }),
    )
    .join(strings.and)
}

/** The page of a guide named `slug` or `slug#section`, or null when there is none. */
export function guideLink({ content }: MapSource, target: string): { title: string; url: string } | null {
  const [slug, section] = target.split('#')
  const guide = content.guides.find((entry) => entry.slug === slug)
  return guide ? { title: guide.title, url: section ? `${guide.url}#${section}` : guide.url } : null
}

/** The question that a node's answer belongs to: the last one on its way. */
const askedBefore = (path: string) => path.split(',').at(-1)?.split('.')[0] ?? ''

function titleOf({ source, strings }: MapPageData, node: MapNode): string {
  if (node.kind === 'start') return strings.picture.startTitle
  if (node.kind === 'contact') return strings.picture.contactTitle
  if (node.kind === 'question') return questionName(source, node.id)
  if (node.kind === 'gate') return source.words.gates[node.id]?.title ?? node.id
  return fixText({ words: source.words }, node)?.title ?? node.id
}

/** The words of a node, in the picture and in the list. */
export function nodeText(data: MapPageData, node: MapNode): BoxText {
  const { picture } = data.strings
  const { gates } = data.source.words
  const banner = node.banner && format(picture.banner, { title: gates[node.banner]?.title ?? node.banner })
  const answer = () => {
    if (node.via === 'none' && !node.path) return picture.none
    if (node.path === node.via) return gates[node.via]?.label ?? node.via
    return answerName(data, askedBefore(node.path), node.via)
  }
  return {
    answer: node.via ? [answer(), banner].filter(Boolean).join(', ') : '',
    kind: picture[node.more ? 'more' : node.kind],
    title: titleOf(data, node),
  }
}
