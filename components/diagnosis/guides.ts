import type { ChecklistData } from './data'

/**
 * The page of a guide named `slug` or `slug#section`.
 * @returns null when this site has no such guide
 */
export function guideAt({ guides }: Pick<ChecklistData, 'guides'>, target: string) {
  const [slug = '', section] = target.split('#')
  const guide = guides[slug]
  return guide ? { ...guide, url: section ? `${guide.url}#${section}` : guide.url } : null
}
