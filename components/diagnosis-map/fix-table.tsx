import { SiteLink } from '@/components/site-link'
import type { ModelFile } from '@/lib/diagnosis/schema'
import { format } from '@/lib/format'
import { formatMinutes } from '@/lib/units'
import { ScrollBox } from './scroll-box'
import { answerName, causeName, conditionText, guideLink, type MapPageData, questionName } from './texts'

type Fix = ModelFile['fixes'][string]

/** When a fix is never offered, in words; empty when it always may be. */
function neverText(data: MapPageData, { never }: Fix): string {
  const { condition, or } = data.strings
  return [
    ...(never?.context ? [conditionText(data, never.context)] : []),
    ...Object.entries(never?.answers ?? {}).map(([question, answers]) =>
      format(condition.answer, {
        ask: questionName(data.source, question),
        values: answers.map((answer) => answerName(data, question, answer)).join(or),
      }),
    ),
  ].join(or)
}

function Guides({ data, fix }: { data: MapPageData; fix: Fix }) {
  return fix.guides.map(({ when, guide }) => {
    const link = guideLink(data.source, guide)
    return (
      <span className="map-guide" key={`${guide} ${JSON.stringify(when)}`}>
        {when && `${format(data.strings.fixes.guideWhen, { when: conditionText(data, when) })} `}
        {link ? <SiteLink href={link.url}>{link.title}</SiteLink> : guide}
      </span>
    )
  })
}

function Row({ data, id, fix }: { data: MapPageData; id: string; fix: Fix }) {
  const { source, strings, messages } = data
  const { fixes, works } = strings
  const never = neverText(data, fix)
  const remarks = [
    source.file.bypass.includes(id) && fixes.bypass,
    fix.risk === 'high' && fixes.high,
    never && format(fixes.never, { when: never }),
  ].filter(Boolean)
  return (
    <tr id={`fix-${id}`}>
      <th scope="row">
        {source.words.fixes[id]?.title ?? id}
        {remarks.map((remark) => (
          <small key={String(remark)}>{remark}</small>
        ))}
      </th>
      <td>
        {Object.entries(fix.treats).map(([cause, word]) => (
          <span className="map-treat" key={cause}>
            <a href={`#cause-${cause}`}>{causeName(source, cause)}</a>: {works[word]}
          </span>
        ))}
      </td>
      <td>{formatMinutes(fix.minutes, messages.units)}</td>
      <td>{fix.waitMinutes ? formatMinutes(fix.waitMinutes, messages.units) : fixes.noWait}</td>
      <td>{messages.plate.risks[fix.risk].toLowerCase()}</td>
      <td>
        {fix.who
          .map((who) => messages.plate.whos[who])
          .join(messages.plate.and)
          .toLowerCase()}
      </td>
      <td>
        <Guides data={data} fix={fix} />
      </td>
    </tr>
  )
}

/** Every fix: what it treats and how surely, what it costs, who does it, and the guide that explains it. */
export function FixTable({ data }: { data: MapPageData }) {
  const { fixes } = data.strings
  const columns = [fixes.fix, fixes.treats, fixes.time, fixes.wait, fixes.risk, fixes.who, fixes.guide]
  return (
    <ScrollBox label={fixes.label}>
      <table className="map-table fixes">
        <caption className="vh">{fixes.title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(data.source.file.fixes).map(([id, fix]) => (
            <Row key={id} data={data} id={id} fix={fix} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
