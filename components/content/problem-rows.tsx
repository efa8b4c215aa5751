import { Icon } from '@/components/icons'
import { ProblemIcon } from '@/components/problem-icon'
import { SiteLink } from '@/components/site-link'
import type { Problem } from '@/lib/content/types'

/** The seven problems as large rows. */
export function ProblemRows({
  problems,
}: {
  problems: Pick<Problem, 'id' | 'url' | 'icon' | 'danger' | 'title' | 'help'>[]
}) {
  return (
    <ul className="rows">
      {problems.map(({ id, url, icon, danger, title, help }) => (
        <li key={id}>
          <SiteLink className={danger ? 'row danger' : 'row'} href={url}>
            <ProblemIcon name={icon} />
            <span>
              <b>{title}</b>
              <span>{help}</span>
            </span>
            <Icon name="chevron" />
          </SiteLink>
        </li>
      ))}
    </ul>
  )
}
