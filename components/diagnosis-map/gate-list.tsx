import { SiteLink } from '@/components/site-link'
import { format } from '@/lib/format'
import { answerName, guideLink, type MapPageData, questionName } from './texts'

/** The signs of fraud and the warnings, with the answers that show them and the guides that they lead to. */
export function GateList({ data }: { data: MapPageData }) {
  const { source, strings } = data
  const gates = Object.entries(source.file.gates)
  if (!gates.length) return <p>{strings.gates.none}</p>
  return (
    <ul className="map-list">
      {gates.map(([id, { kind, question, answers, guide }]) => {
        const link = guideLink(source, guide)
        return (
          <li key={id} id={`gate-${id}`}>
            <b>
              {strings.gates[kind]}: {source.words.gates[id]?.title ?? id}
            </b>
            <p>
              {format(strings.gates.when, {
                ask: questionName(source, question),
                answers: answers.map((answer) => answerName(data, question, answer)).join(strings.or),
              })}
              . {link && <SiteLink href={link.url}>{link.title}</SiteLink>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
