import { type Box, layout } from '@/lib/diagnosis/map/layout'
import type { DiagnosisMap } from '@/lib/diagnosis/map/tree'
import { format } from '@/lib/format'
import { ScrollBox } from './scroll-box'
import { type MapPageData, nodeText } from './texts'

/** Units of the drawing in one rem: letters grow with the size that the reader has chosen. */
const REM = 16
const rem = (units: number) => `${units / REM}rem`

function Node({ box }: { box: Box }) {
  const { node, x, y, width, height, text, rule } = box
  return (
    <g data-node={node.path} className={node.more ? 'question more' : node.kind}>
      <rect x={x} y={y} width={width} height={height} rx={4} />
      {rule !== null && <path d={`M${x} ${rule}h${width}`} />}
      {box.answer.map((line) => (
        <text className="via" key={line.y} x={text} y={line.y}>
          {line.text}
        </text>
      ))}
      <text x={text} y={box.kind.y}>
        {box.kind.text}
      </text>
      {box.title.map((line) => (
        <text className="says" key={line.y} x={text} y={line.y}>
          {line.text}
        </text>
      ))}
    </g>
  )
}

/** The map as a drawing, made while the site is built. To a screen reader it is one image; the list says the same. */
export function Picture({ data, map }: { data: MapPageData; map: DiagnosisMap }) {
  const { picture } = data.strings
  const { width, height, boxes, lines } = layout(map.root, (node) => nodeText(data, node))
  return (
    <ScrollBox label={picture.label} tall>
      <svg
        className="map-picture"
        role="img"
        aria-label={format(picture.image, { title: data.source.title })}
        width={rem(width)}
        height={rem(height)}
        viewBox={`0 0 ${width} ${height}`}
      >
        <path className="lines" d={lines.join('')} />
        {boxes.map((box) => (
          <Node key={box.node.path} box={box} />
        ))}
      </svg>
    </ScrollBox>
  )
}
