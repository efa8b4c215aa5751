import { SiteLink } from '@/components/site-link'
import type { ChecklistData } from './data'

/** The quiet way to the page that shows all causes, questions and reasons. */
export function MapLink({ data: { locale, model, strings } }: { data: ChecklistData }) {
  return (
    <SiteLink className="textbtn" href={`/${locale}/check/${model.problem}/map/`}>
      {strings.map.link}
    </SiteLink>
  )
}
