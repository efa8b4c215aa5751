import { readWords } from '@/lib/content/json'
import { loadContent } from '@/lib/content/load'
import { loadPrepareRules, loadPrepareWords } from '@/lib/content/prepare'
import type { Content, Provider } from '@/lib/content/types'
import { loadMessages } from '@/lib/i18n'
import type { Account, PrepareData, PrepareStrings } from './data'

function accountOf({ slug, name, kind, links, phones }: Provider): Account {
  const link = links.find(({ id }) => id === 'account') ?? links.find(({ id }) => id === 'recovery')
  return {
    slug,
    name,
    kind,
    ...(link && { site: new URL(link.url).host }),
    phones: phones.map(({ number, from }) => ({ number, from })),
  }
}

function guideOf(content: Content, target: string): PrepareData['guides'] {
  const [slug, section] = target.split('#')
  const guide = content.guides.find((entry) => entry.slug === slug)
  if (!guide) return {}
  return { [target]: { title: guide.title, url: section ? `${guide.url}#${section}` : guide.url } }
}

/** The plan's data in one language. @throws ContentError, or when the folder has no prepare.json */
export function loadPrepare(locale: string): PrepareData {
  const content = loadContent(locale)
  const { groups, items } = loadPrepareRules().data
  const { providers, units } = loadMessages(locale)
  const strings: PrepareStrings = readWords(locale, 'prepare.json')
  const targets = items.flatMap(({ guide, extra }) => [guide, ...Object.values(extra)])
  return {
    locale,
    groups,
    items,
    words: loadPrepareWords(locale).data,
    strings,
    accounts: content.providers.map(accountOf),
    guides: Object.assign({}, ...targets.map((target) => guideOf(content, target))),
    kinds: providers.kinds,
    units,
  }
}
