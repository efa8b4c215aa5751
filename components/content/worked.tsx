import { SiteLink } from '@/components/site-link'
import type { Messages } from '@/lib/i18n'

/** The end of a page: "no" leads into the checklist with what the page knows. Works without a script. */
export function Worked({ href, words }: { href: string; words: Messages['page'] }) {
  return (
    <section className="worked noprint" aria-labelledby="worked">
      <h2 id="worked">{words.worked}</h2>
      <div className="btns pair">
        <details className="yes">
          <summary className="btn quiet">{words.workedYes}</summary>
          <p>{words.workedDone}</p>
        </details>
        <SiteLink className="btn quiet" href={href}>
          {words.workedNo}
        </SiteLink>
      </div>
      <p className="note">{words.workedNote}</p>
    </section>
  )
}
