import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { themesOf, weakPairs } from '@/lib/accent'
import { readSite } from '@/lib/site'
import { guideLeads } from '../leads'
import { locales } from '../locales'
import type { ContentProblem } from '../problems'
import { ownRoot } from '../root'
import type { Content } from '../types'
import { isProviderShown } from '../visible'

/** Mistakes in the owner's settings that only the rest of the content shows. @throws ContentError */
export function settingsMistakes(content: Content): ContentProblem[] {
  const { data: site, placeOf } = readSite()
  const found: ContentProblem[] = []
  const at = (path: PropertyKey[], message: string, level?: 'warning') =>
    found.push({ ...placeOf(path), field: path.join('.'), message, ...(level && { level }) })

  const ids = {
    problems: [...content.problems.map(({ id }) => id), ...content.hidden.problems],
    providers: [...content.providers.map(({ slug }) => slug), ...content.hidden.providers],
  }
  const names = 'the names are those of the files in providers/'
  const listed: Record<string, string[]> = site.providers === 'all' ? {} : site.providers
  const lists = [
    {
      path: ['problems'],
      entries: site.problems ?? [],
      known: ids.problems,
      hint: `there are ${ids.problems.join(', ')}`,
    },
    ...Object.entries(listed).map(([part, entries]) => ({
      path: ['providers', part],
      entries,
      known: ids.providers,
      hint: names,
    })),
    { path: ['featured'], entries: site.featured, known: ids.providers, hint: names },
  ]
  for (const { path, entries, known, hint } of lists)
    for (const [n, entry] of entries.entries()) {
      if (!known.includes(entry)) at([...path, n], `"${entry}" is unknown; ${hint}`)
      if (entries.indexOf(entry) < n) at([...path, n], `"${entry}" stands here twice`)
    }
  for (const [n, slug] of site.featured.entries())
    if (content.hidden.providers.includes(slug))
      at(['featured', n], `"${slug}" is not shown on this copy; take it out here, or show it`)
  for (const id of content.hidden.problems)
    if (content.hidden.danger.includes(id))
      at(['problems'], `"${id}" must stay: every checklist sends people there who are being cheated`)

  if (!locales().includes(site.defaultLocale))
    at(['defaultLocale'], `there is no language "${site.defaultLocale}"; there are ${locales().join(', ')}`)
  if (site.logo && !existsSync(join(ownRoot(), 'public', site.logo)))
    at(['logo'], `the file ${join(ownRoot(), 'public', site.logo)} does not exist`)
  if (site.accent)
    for (const { serious, message } of weakPairs(
      site.accent,
      themesOf(readFileSync('app/styles/tokens.css', 'utf8')),
    ))
      at(['accent'], message, serious ? undefined : 'warning')
  return [...found, ...hiddenMistakes(content)]
}

/** Entries of `hide` that name nothing, or something that a checklist needs. */
function hiddenMistakes(content: Content): ContentProblem[] {
  const { data: site, placeOf } = readSite()
  if (!site.hide.length) return []
  const leads = guideLeads((slug) => isProviderShown(slug, site))
  return site.hide.flatMap((entry, n) => {
    const place = { ...placeOf(['hide', n]), field: `hide.${n}` }
    const [kind, name] = entry.split('/')
    if (!content.hidden.files.has(entry)) return [{ ...place, message: `there is no ${entry} to leave out` }]
    const lead = kind === 'guides' && leads.find(({ guide }) => guide === name)
    if (!lead) return []
    const message = `${lead.by} leads to this guide; put your own at ${join(ownRoot(), content.locale, `${entry}.mdx`)} in its place`
    return [{ ...place, message }]
  })
}
