import { SiteLink } from '@/components/site-link'
import type { Group } from '@/lib/search/groups'
import type { SearchWords } from '@/lib/search/messages'
import { Marked } from './marked'

interface Props {
  id: string
  groups: Group[]
  /** Index of the chosen option in the order shown, -1 for none. */
  active: number
  shown: boolean
  /** Absent until the search has loaded; there are no groups before. */
  words?: SearchWords
  onLeave: () => void
}

/** The pages found while typing, by kind. Options are links, so that a new tab works too. */
export function SearchList({ id, groups, active, shown, words, onLeave }: Props) {
  let place = -1
  return (
    // The field keeps the focus when an option is pressed, or the list would close before the click.
    <div
      className="combo-list"
      id={`${id}-list`}
      role="listbox"
      aria-label={words?.list}
      tabIndex={-1}
      hidden={!shown}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p className="combo-kind" id={`${id}-${kind}`}>
            {words?.kinds[kind]}
          </p>
          {hits.map(({ record, titleRanges }) => {
            place += 1
            return (
              <SiteLink
                key={record.url}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                className={kind === 'error' ? 'combo-hit mono' : 'combo-hit'}
                href={record.url}
                onClick={onLeave}
              >
                <Marked text={record.title} ranges={titleRanges} />
              </SiteLink>
            )
          })}
        </div>
      ))}
    </div>
  )
}
