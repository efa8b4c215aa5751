import type { Context } from '@/lib/diagnosis/types'
import { bySlug } from './lookup'
import type { Content } from './types'

/** What a page about these services, carriers and devices already tells a checklist. Two of a kind tell nothing. */
export function pageContext(content: Content, providers: string[], platforms: string[]): Partial<Context> {
  const isCarrier = (slug: string) => bySlug.providers(content).get(slug)?.kind === 'carrier'
  const only = (ids: string[]) => (ids.length === 1 ? ids[0] : undefined)
  const found = {
    provider: only(providers.filter((slug) => !isCarrier(slug))),
    carrier: only(providers.filter(isCarrier)),
    platform: only(platforms),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value))
}
