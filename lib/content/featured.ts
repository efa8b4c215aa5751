import { loadSite } from '@/lib/site'
import type { Content, Provider } from './types'

/** So many services have room on the start page. */
const ROOM = 16

/**
 * Services and carriers of the start page: those that the owner chose, else those whose facts say so, else the first of
 * the alphabet.
 * @throws ContentError
 */
export function featuredProviders({ providers }: Content): Provider[] {
  const { featured } = loadSite()
  const chosen = featured.flatMap((slug) => providers.find((provider) => provider.slug === slug) ?? [])
  if (chosen.length) return chosen
  const known = providers.filter((provider) => provider.featured)
  return (known.length ? known : providers).slice(0, ROOM)
}
