import { Icon } from '@/components/icons'
import type { Group } from '@/lib/search/groups'
import type { SearchMessages } from '@/lib/search/messages'
import type { TextHit } from '@/lib/search/types'
import { HitGroup } from './hit-group'

/** The rail of the results page: services and checklists, and a warning about fake helplines. */
export function Beside({ groups, messages }: { groups: Group<TextHit>[]; messages: SearchMessages }) {
  return (
    <aside className="rail srail">
      {groups.map((group) => (
        <HitGroup key={group.kind} group={group} messages={messages} />
      ))}
      <div className="out stop">
        <Icon name="stop" />
        <div>
          <h2>{messages.page.warnTitle}</h2>
          <p>{messages.page.warnText}</p>
        </div>
      </div>
    </aside>
  )
}
