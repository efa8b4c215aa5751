import { SiteLink } from '@/components/site-link'
import { format } from '@/lib/format'
import type { SearchMessages } from '@/lib/search/messages'
import type { TextHit } from '@/lib/search/types'
import { Marked } from './marked'

/** Why a page was found, and the part of it that fits best. */
export function WhyFound({ hit: { why, section }, words }: { hit: TextHit; words: SearchMessages['page'] }) {
  return (
    <p className="note">
      {format(words.why[why.reason], { name: why.name ?? '' })}
      {section && (
        <>
          {' · '}
          {words.part}{' '}
          <SiteLink href={section.url}>
            <Marked text={section.text} ranges={section.ranges} />
          </SiteLink>
        </>
      )}
    </p>
  )
}
