import { format } from '@/lib/format'
import { Basis } from './basis'
import { ScrollBox } from './scroll-box'
import { causeName, conditionText, type MapPageData } from './texts'

/** Every cause with its frequency in words, before any answer, and why. */
export function CauseTable({ data }: { data: MapPageData }) {
  const { causes, often } = data.strings
  return (
    <ScrollBox label={causes.label}>
      <table className="map-table">
        <caption className="vh">{causes.title}</caption>
        <thead>
          <tr>
            <th scope="col">{causes.cause}</th>
            <th scope="col">{causes.often}</th>
            <th scope="col">{causes.why}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(data.source.file.causes).map(([id, cause]) => (
            <tr key={id} id={`cause-${id}`}>
              <th scope="row">{causeName(data.source, id)}</th>
              <td>
                {often[cause.often]}
                {cause.when.map(({ context, often: word }) => (
                  <small key={JSON.stringify(context)}>
                    {format(causes.when, { often: often[word], when: conditionText(data, context) })}
                  </small>
                ))}
              </td>
              <td className="wide">
                {cause.because} <Basis data={data} id={cause.basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
