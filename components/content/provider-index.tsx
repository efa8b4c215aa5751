import { SiteLink } from '@/components/site-link'
import type { Provider } from '@/lib/content/types'

/** Names with their monograms; trademarks are not ours, so there are no logos. */
export function ProviderIndex({
  providers,
}: {
  providers: Pick<Provider, 'slug' | 'url' | 'monogram' | 'name'>[]
}) {
  return (
    <ul className="index">
      {providers.map(({ slug, url, monogram, name }) => (
        <li key={slug}>
          <SiteLink href={url}>
            <span className="mono-box" aria-hidden="true">
              {monogram}
            </span>
            {name}
          </SiteLink>
        </li>
      ))}
    </ul>
  )
}
