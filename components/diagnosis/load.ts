import { readWords } from '@/lib/content/json'
import { loadContent } from '@/lib/content/load'
import { channel, platform } from '@/lib/content/schema/common'
import type { Content } from '@/lib/content/types'
import { loadModel, loadProblemWords } from '@/lib/diagnosis/load'
import type { Model } from '@/lib/diagnosis/types'
import { helpProps } from '@/lib/help/props'
import { loadMessages, type Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { loadSite } from '@/lib/site'
import type { ChecklistData, ChecklistStrings, Sign } from './data'
import { guideAt } from './guides'

/** The texts of the checklist pages in a language. @throws ContentError when the folder has no checklist.json */
export function loadStrings(locale: string): ChecklistStrings {
  return readWords(locale, 'checklist.json')
}

/** Only the guides that this checklist can lead to: the rest of the library stays on the server. */
function guidesOf(model: Model, content: Content): ChecklistData['guides'] {
  const targets = [
    ...model.fixes.flatMap((fix) => fix.guides.map(({ guide }) => guide)),
    ...model.gates.map(({ guide }) => guide),
  ]
  const slugs = new Set(targets.map((target) => target.split('#')[0]))
  return Object.fromEntries(
    content.guides
      .filter(({ slug }) => slugs.has(slug))
      .map(({ slug, title, url, action }) => [slug, { title, url, action }]),
  )
}

/** The checklist that has a rule for each general sign of fraud, and the signs, as ids of its gates. */
const FRAUD = 'unexpected-code'
const SIGNS = ['someone-asked', 'told-them', 'service-lost'] as const

/** The general signs of fraud that this model does not stop for by itself. */
function signsOf(model: Model, content: Content, strings: ChecklistStrings): Sign[] {
  const other = model.problem === FRAUD ? null : loadModel(FRAUD)
  if (!other) return []
  const words = loadProblemWords(content.locale, FRAUD)
  const guides = guidesOf(other, content)
  return SIGNS.flatMap((id) => {
    const gate = other.gates.find((entry) => entry.id === id)
    if (!gate || model.gates.some((entry) => entry.id === id && entry.kind === 'stop')) return []
    const guide = guideAt({ guides }, gate.guide)
    return {
      id,
      label: strings.safety.signs[id],
      title: words.gates[id]?.title ?? '',
      ...(guide && { guide: { title: guide.title, url: guide.url } }),
      page: `/${content.locale}/check/${FRAUD}/`,
      question: gate.question,
      answer: gate.answers[0] ?? '',
      version: other.version,
    }
  })
}

/** Notices that only readers of one service or carrier see. */
function noticesByProvider(
  { notices, locale }: Content,
  words: Messages['notices'],
): ChecklistData['notices'] {
  const special = notices.filter(({ providers }) => providers.length)
  const slugs = [...new Set(special.flatMap(({ providers }) => providers))]
  return Object.fromEntries(slugs.map((slug) => [slug, noticeRows(special, [slug], locale, words)]))
}

/**
 * One checklist's data in one language.
 * @returns null when the problem has no checklist yet
 * @throws ContentError listing every mistake as `file:line field: message`
 */
export function loadChecklist(locale: string, problem: string): ChecklistData | null {
  const model = loadModel(problem)
  if (!model) return null
  const content = loadContent(locale)
  const { plate, units, notices } = loadMessages(locale)
  const strings = loadStrings(locale)
  const used = new Set(model.causes.map(({ id }) => id))
  const carriers = content.providers.filter(({ kind }) => kind === 'carrier').map(({ slug }) => slug)
  const named = content.causes.filter(({ id }) => used.has(id))
  const { name, feedback } = loadSite()
  return {
    locale,
    site: name,
    problem: content.problems.find(({ id }) => id === problem)?.title ?? problem,
    model,
    words: loadProblemWords(locale, problem),
    strings,
    signs: signsOf(model, content, strings),
    messages: { plate, units, notices },
    notices: noticesByProvider(content, notices),
    causes: Object.fromEntries(named.map(({ id, name }) => [id, name])),
    guides: guidesOf(model, content),
    providers: Object.fromEntries(content.providers.map(({ slug, name, url }) => [slug, { name, url }])),
    carriers,
    help: helpProps(locale),
    ...(feedback && { feedback }),
    known: {
      provider: content.providers.map(({ slug }) => slug),
      carrier: carriers,
      platform: platform.options,
      channel: channel.options,
    },
  }
}
