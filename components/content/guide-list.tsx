import { SiteLink } from '@/components/site-link'
import type { Guide } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { plateLine } from '@/lib/plate-line'

/** Guides as headings with time and risk; `level` keeps the page's heading order. */
export function GuideList({
  guides,
  messages,
  level: Heading = 'h3',
}: {
  guides: Guide[]
  messages: Messages
  level?: 'h2' | 'h3'
}) {
  return (
    <ul className="hits">
      {guides.map((guide) => (
        <li key={guide.slug}>
          <Heading>
            <SiteLink href={guide.url}>{guide.title}</SiteLink>
          </Heading>
          <p className="note">{plateLine(guide, messages)}</p>
        </li>
      ))}
    </ul>
  )
}
